using Lajur.Registry.Attachments;
using Lajur.Registry.Cases;
using Lajur.Registry.Inbox;
using Lajur.Registry.Intake;
using Lajur.Registry.Services;
using Lajur.Registry.Tracking;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Tests.Cases;

public sealed partial class CaseOffice
{
    private int _operations;

    public Service Service { get; private set; } = null!;

    public string NewOperation() => $"op-{Interlocked.Increment(ref _operations)}";

    /// <summary>A submission that passes every check; change what the test is about.</summary>
    public SubmitCase Submission() => new()
    {
        OfficeId = Service.OfficeId,
        ServiceId = Service.Id,
        Channel = Channel.Website,
        Applicant = new() { Name = "Siti Aminah", Medium = ContactMedium.TrackingPage, Nik = "3574015506900001" },
        Values = new Dictionary<string, string[]>(StringComparer.Ordinal)
        {
            ["perihal"] = ["Syarat akta kelahiran"],
            ["pertanyaan"] = ["Apa saja syarat membuat akta kelahiran?"],
        },
        OperationId = NewOperation(),
    };

    public Task<SubmitCaseResult> SubmitAsync(SubmitCase command) =>
        WithAsync<SubmitCaseHandler, SubmitCaseResult>(handler => handler.HandleAsync(command, Ct));

    public async Task<CaseReceipt> SubmitAsync() =>
        Assert.IsType<SubmitCaseResult.Submitted>(await SubmitAsync(Submission())).Receipt;

    public async Task<WorkItemResult> ClaimAsync(Guid itemId, string userName, string? operation = null)
    {
        var officer = await OfficerAsync(userName);
        return await WithAsync<ClaimWorkItemHandler, WorkItemResult>(handler => handler.HandleAsync(
            new() { WorkItemId = itemId, OfficerId = officer.Id, OperationId = operation ?? NewOperation() }, Ct));
    }

    public async Task<WorkItemResult> ReleaseAsync(Guid itemId, string userName)
    {
        var officer = await OfficerAsync(userName);
        return await WithAsync<ReleaseWorkItemHandler, WorkItemResult>(handler => handler.HandleAsync(
            new() { WorkItemId = itemId, OfficerId = officer.Id, OperationId = NewOperation() }, Ct));
    }

    /// <summary>Completes the item as it stands now.</summary>
    public async Task<WorkItemResult> CompleteAsync(
        WorkItem item, string userName, string outcome, string? operation = null, IReadOnlyList<Upload>? files = null)
    {
        var officer = await OfficerAsync(userName);
        return await WithAsync<CompleteWorkItemHandler, WorkItemResult>(handler => handler.HandleAsync(
            new()
            {
                WorkItemId = item.Id,
                OfficerId = officer.Id,
                Outcome = outcome,
                Values = new Dictionary<string, string[]>(StringComparer.Ordinal),
                Files = files ?? [],
                Revision = item.Revision,
                OperationId = operation ?? NewOperation(),
            },
            Ct));
    }

    /// <summary>Completes the case's open step and demands that it is done.</summary>
    public async Task<WorkItem> DoAsync(string number, string userName, string outcome)
    {
        var result = await CompleteAsync(await OpenItemAsync(number), userName, outcome);
        return Assert.IsType<WorkItemResult.Done>(result).Item;
    }

    public Task<CompleteFileResult> AnswerAsync(CaseReceipt receipt, Guid requestId, string text, string? operation = null) =>
        WithAsync<CompleteFileHandler, CompleteFileResult>(handler => handler.HandleAsync(
            new()
            {
                Number = receipt.Number,
                Secret = receipt.Secret,
                RequestId = requestId,
                Values = new Dictionary<string, string[]>(StringComparer.Ordinal) { [CompleteFile.AnswerField] = [text] },
                OperationId = operation ?? NewOperation(),
            },
            Ct));

    public async Task<TrackedCase> TrackAsync(CaseReceipt receipt) =>
        await WithAsync<TrackCase, TrackedCase?>(track => track.FindAsync(receipt.Number, receipt.Secret, Ct))
        ?? throw new InvalidOperationException($"Case {receipt.Number} does not open with its own secret.");

    public async Task<CaseFile?> FileAsync(string number, string userName)
    {
        var officer = await OfficerAsync(userName);
        return await WithAsync<CaseQuery, CaseFile?>(query => query.FindAsync(number, officer.Id, Ct));
    }

    public Task<Case> CaseAsync(string number) =>
        ReadAsync(db => db.Set<Case>().AsNoTracking().SingleAsync(c => c.Number == number, Ct));
}
