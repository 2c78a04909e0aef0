using Lajur.Registry.Cases;
using Lajur.Registry.Desk;
using Lajur.Registry.Forms.Filling;
using Lajur.Registry.History;
using Lajur.Registry.Intake;
using Lajur.Registry.Opening;
using Lajur.Registry.Tests.Cases;
using Lajur.Registry.Tracking;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Tests.Tracking;

/// <summary>Not everybody has a telephone that reads pages: what was asked may be brought to the counter.</summary>
public sealed class CounterCompletionTests
{
    private static CancellationToken Ct => CaseOffice.Ct;

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task An_officer_of_the_lane_that_returned_the_file_enters_what_was_brought(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);
        var (receipt, request) = await ReturnedAsync(office);

        Assert.IsType<CompleteFileResult.Completed>(await EnterAsync(office, receipt, request, "petugas", "once"));
        Assert.IsType<CompleteFileResult.Completed>(await EnterAsync(office, receipt, request, "petugas", "once"));
        Assert.IsType<CompleteFileResult.AlreadyAnswered>(await EnterAsync(office, receipt, request, "petugas"));

        var clerk = await office.OfficerAsync("petugas");
        var happened = await office.ReadAsync(db => db.Set<CaseEvent>().AsNoTracking()
            .SingleAsync(e => e.Kind == CaseEventKind.Completed, Ct));
        Assert.Equal((clerk.Id, clerk.Name), (happened.ActorId, happened.ActorName));
        var tracked = await office.TrackAsync(receipt);
        Assert.Equal(CaseStatus.Running, tracked.Status);
        Assert.Contains(tracked.History, entry => entry.Sentence == "Kelengkapan yang Anda sampaikan kami terima.");
        Assert.DoesNotContain(tracked.History, entry => entry.Sentence.Contains(clerk.Name, StringComparison.Ordinal));
        Assert.Equal("Memilah permohonan", (await office.OpenItemAsync(receipt.Number)).Title);
    }

    [Fact]
    public async Task Another_lane_is_refused_and_another_office_is_told_nothing()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        var (receipt, request) = await ReturnedAsync(office);
        await office.StrangerAsync();

        Assert.IsType<CompleteFileResult.NotAllowed>(await EnterAsync(office, receipt, request, "dafduk"));
        Assert.IsType<CompleteFileResult.NotFound>(await EnterAsync(office, receipt, request, "tetangga"));
        Assert.IsType<CompleteFileResult.NotFound>(await EnterAsync(office, receipt, Guid.Empty, "petugas"));

        Assert.Equal(CaseStatus.WaitingForApplicant, (await office.CaseAsync(receipt.Number)).Status);
    }

    [Fact]
    public async Task The_lane_that_waits_for_the_applicant_sees_whom_it_waits_for()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        var (receipt, _) = await ReturnedAsync(office);

        var (waits, other) = (await office.FileAsync(receipt.Number, "petugas"), await office.FileAsync(receipt.Number, "dafduk"));

        Assert.Equal(("Siti Aminah", true), (waits!.Applicant.Name, waits.MayComplete));
        Assert.Equal("Lampirkan KTP.", waits.Request!.Message);
        Assert.Equal(("Siti A.", false), (other!.Applicant.Name, other.MayComplete));
    }

    [Fact]
    public async Task The_form_is_filled_in_with_the_person_only_for_whoever_may_see_the_person()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        var (receipt, _) = await ReturnedAsync(office);

        var (waits, other) = (await office.FileAsync(receipt.Number, "petugas"), await office.FileAsync(receipt.Number, "dafduk"));
        var applicant = await office.TrackAsync(receipt);

        Assert.Equal("Siti Aminah", KnownFacts.Find(waits!.Request!.Facts, "pemohon.nama")?.ToString());
        Assert.Equal("Siti Aminah", KnownFacts.Find(applicant.Request!.Facts, "pemohon.nama")?.ToString());
        Assert.Equal(receipt.Number, KnownFacts.Find(other!.Request!.Facts, "nomor")?.ToString());
        Assert.DoesNotContain("Siti", other.Request.Facts!.ToJsonString(), StringComparison.Ordinal);
    }

    private static async Task<(CaseReceipt Receipt, Guid Request)> ReturnedAsync(CaseOffice office)
    {
        var receipt = await office.SubmitAsync();
        await office.DoAsync(receipt.Number, "petugas", SmallProcedure.Return);
        return (receipt, await office.ReadAsync(db => db.Set<CompletionRequest>().Select(r => r.Id).SingleAsync(Ct)));
    }

    private static async Task<CompleteFileResult> EnterAsync(
        CaseOffice office, CaseReceipt receipt, Guid request, string userName, string? operation = null)
    {
        var officer = await office.OfficerAsync(userName);
        return await office.WithAsync<CompleteFileAtCounterHandler, CompleteFileResult>(handler => handler.HandleAsync(
            new()
            {
                Number = receipt.Number,
                OfficerId = officer.Id,
                RequestId = request,
                Values = new Dictionary<string, string[]>(StringComparer.Ordinal) { [CompleteFile.AnswerField] = ["Fotokopi KTP sudah diserahkan."] },
                OperationId = operation ?? office.NewOperation(),
            },
            Ct));
    }
}
