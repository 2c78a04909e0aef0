using System.Text.Json;
using Lajur.Engine.Runtime;
using Lajur.Engine.Storage;
using Lajur.Engine.Waiting;
using Lajur.Registry.Attachments;
using Lajur.Registry.Calendars;
using Lajur.Registry.Cases;
using Lajur.Registry.Desk;
using Lajur.Registry.Escalations;
using Lajur.Registry.Inbox;
using Lajur.Registry.Intake;
using Lajur.Registry.Offices;
using Lajur.Registry.Tracking;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Testing.Runs;

public sealed partial class OfficeRun
{
    /// <summary>A citizen asks for information, or the counter for one.</summary>
    public Task<CaseReceipt> SubmitAsync(
        Channel channel = Channel.Website, ContactMedium medium = ContactMedium.TrackingPage) =>
        SubmitAsync(
            Application(("perihal", "Akta kelahiran"), ("pertanyaan", "Apa syarat akta kelahiran anak kedua?")) with
            {
                Channel = channel,
                Applicant = Siti with { Medium = medium },
            });

    /// <summary>An application goes in, whatever its service.</summary>
    public async Task<CaseReceipt> SubmitAsync(SubmitCase command) =>
        Expect<SubmitCaseResult.Submitted>(await TrySubmitAsync(command)).Receipt;

    /// <inheritdoc cref="SubmitAsync(SubmitCase)"/>
    public Task<SubmitCaseResult> TrySubmitAsync(SubmitCase command) =>
        AskAsync<SubmitCaseHandler, SubmitCaseResult>(submit => submit.HandleAsync(command));

    /// <summary>An application for the service at hand on the website, with these answers; several of one field make a list.</summary>
    public SubmitCase Application(params (string Field, string Value)[] values) => new()
    {
        OfficeId = Office.Id,
        ServiceId = Service.Id,
        Channel = Channel.Website,
        Applicant = Siti,
        Values = Fields(values),
        OperationId = NextOperation(),
    };

    private static ApplicantDetails Siti { get; } = new()
    {
        Name = "Siti Aminah",
        Email = "siti@example.test",
        Phone = "081234567890",
        Medium = ContactMedium.TrackingPage,
        Nik = "3574014107900003",
    };

    /// <summary>An officer completes the open work item of a case in a lane.</summary>
    public async Task<WorkItem> CompleteAsync(
        string number, string lane, string outcome, string officer, params (string Field, string Value)[] values)
    {
        var result = await TryCompleteAsync(number, lane, outcome, officer, values);
        var item = Expect<WorkItemResult.Done>(result).Item;
        var incidents = (await InstanceAsync(number)).State.Incidents;
        return incidents.Count == 0 ? item : throw new InvalidOperationException(incidents[0].ToString());
    }

    /// <inheritdoc cref="CompleteAsync"/>
    public async Task<WorkItemResult> TryCompleteAsync(
        string number, string lane, string outcome, string officer, params (string Field, string Value)[] values) =>
        await TryCompleteAsync(await OpenItemAsync(number, lane), outcome, officer, [], values);

    /// <summary>An officer completes a work item with files.</summary>
    public async Task<WorkItemResult> TryCompleteAsync(
        WorkItem item, string outcome, string officer, IReadOnlyList<Upload> files, params (string Field, string Value)[] values)
    {
        var command = new CompleteWorkItem
        {
            WorkItemId = item.Id,
            OfficerId = await OfficerIdAsync(officer),
            Outcome = outcome,
            Values = Fields(values),
            Files = files,
            Revision = item.Revision,
            OperationId = NextOperation(),
        };
        return await AskAsync<CompleteWorkItemHandler, WorkItemResult>(complete => complete.HandleAsync(command));
    }

    /// <summary>The applicant completes what staff asked for.</summary>
    public async Task<CompleteFileResult> CompleteFileAsync(
        CaseReceipt receipt, params (string Field, string Value)[] values)
    {
        var request = (await RequestsAsync(receipt.Number)).Single(r => r.State == CompletionRequestState.Open);
        var command = new CompleteFile
        {
            Number = receipt.Number,
            Secret = receipt.Secret,
            RequestId = request.Id,
            Values = Fields(values),
            OperationId = NextOperation(),
        };
        return await AskAsync<CompleteFileHandler, CompleteFileResult>(complete => complete.HandleAsync(command));
    }

    /// <summary>An officer enters for the applicant what is asked of them.</summary>
    public async Task<CompleteFileResult> CompleteAtCounterAsync(
        string number, string officer, params (string Field, string Value)[] values)
    {
        var request = (await RequestsAsync(number)).Single(r => r.State == CompletionRequestState.Open);
        var command = new CompleteFileAtCounter
        {
            Number = number,
            OfficerId = await OfficerIdAsync(officer),
            RequestId = request.Id,
            Values = Fields(values),
            OperationId = NextOperation(),
        };
        return await AskAsync<CompleteFileAtCounterHandler, CompleteFileResult>(complete => complete.HandleAsync(command));
    }

    /// <summary>Time passes until a moment of the office's own clock, and what fell due on the way is run when it is due.</summary>
    public async Task PassUntilAsync(DateTimeOffset moment)
    {
        while (await NextDueAsync() is { } due && due <= moment)
        {
            if (due > Clock.GetUtcNow())
            {
                Clock.AdvanceTo(due);
            }

            await RunDueAsync();
        }

        Clock.AdvanceTo(moment);
        await RunDueAsync();
    }

    public Task PassAsync(TimeSpan time) => PassUntilAsync(Clock.GetUtcNow() + time);

    /// <summary>A moment in Probolinggo, November 2026 unless said otherwise.</summary>
    public static DateTimeOffset At(int day, int hour, int minute = 0, int month = 11) =>
        new(2026, month, day, hour, minute, 0, TimeSpan.FromHours(7));

    /// <summary>Only looked at: listing due bookmarks would lease them.</summary>
    private async Task<DateTimeOffset?> NextDueAsync()
    {
        var instances = await ReadAsync(db => db.Set<Case>().Select(c => c.InstanceId).ToListAsync());
        List<Bookmark> waiting = [];
        foreach (var instance in instances)
        {
            waiting.AddRange(await AskAsync<IWorkflowStore, IReadOnlyList<Bookmark>>(
                store => store.ListBookmarksAsync(instance, CancellationToken.None)));
        }

        // Moments are stored as text by one of the databases: the least is found here.
        var watched = await ReadAsync(db => db.Set<Clock>().Where(c => c.WatchAt != null).Select(c => c.WatchAt).ToListAsync());
        return waiting.ConvertAll(bookmark => bookmark.DueAt).Concat(watched).Min();
    }

    private async Task RunDueAsync()
    {
        while (await AskAsync<WorkflowRuntime, int>(runtime => runtime.RunDueAsync(50, CancellationToken.None)) > 0
            || await AskAsync<ClockWatch, int>(watch => watch.RunOnceAsync()) > 0)
        {
        }
    }

    /// <summary>The id of one of the office's demo staff.</summary>
    public async Task<Guid> OfficerIdAsync(string userName) =>
        (await AskAsync<OfficeDirectory, IReadOnlyList<Officer>>(offices => offices.StaffAsync(Office.Id)))
        .Single(officer => officer.UserName == userName).Id;

    /// <summary>The answer as the one that the test goes on with; any other says itself.</summary>
    private static T Expect<T>(object answer) => answer is T expected
        ? expected
        : throw new InvalidOperationException(
            $"Expected {typeof(T).Name}, got {answer.GetType().Name}: {JsonSerializer.Serialize(answer, answer.GetType())}.");

    private static Dictionary<string, string[]> Fields(params (string Field, string Value)[] values) => values
        .GroupBy(v => v.Field, StringComparer.Ordinal)
        .ToDictionary(given => given.Key, given => given.Select(v => v.Value).ToArray(), StringComparer.Ordinal);
}
