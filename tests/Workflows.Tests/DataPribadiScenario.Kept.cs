using Lajur.Registry.Cases;
using Lajur.Registry.Guarantees;
using Lajur.Registry.Guarantees.Handling;
using Lajur.Registry.Inbox;
using Lajur.Registry.Incidents;
using Lajur.Registry.Intake;
using Lajur.Registry.Notices;
using Lajur.Registry.PersonalData;
using Lajur.Registry.PersonalData.Breaches;
using Lajur.Registry.PersonalData.Requests;
using Lajur.Registry.PersonalData.Retention;
using Microsoft.EntityFrameworkCore;
using static Lajur.Testing.Runs.OfficeRun;

namespace Lajur.Workflows.Tests;

/// <summary>What is written beside a case, and what becomes of it when data are put right or go.</summary>
public abstract partial class DataPribadiScenario
{
    [Fact]
    public async Task What_an_incident_told_of_somebody_goes_and_that_there_was_one_stays()
    {
        await using var run = await OpenRunAsync();
        var receipt = await RecordedAsync(run);
        var matter = await run.CaseAsync(receipt.Number);
        await run.ReadAsync(async db =>
        {
            db.Add(new IncidentEntry
            {
                Id = "gangguan",
                OfficeId = matter.OfficeId,
                CaseId = matter.Id,
                InstanceId = matter.InstanceId,
                DefinitionId = run.Service.DefinitionId,
                DefinitionVersionId = matter.DefinitionVersionId,
                ProcedureName = "Perekaman KTP-el",
                ActivityId = "Catat",
                StepTitle = "Mencatat",
                ActivityType = "Lajur.EnterRegister",
                Message = "\"Siti Aminah\" is not a number.",
                Likeness = "catat",
                RaisedAt = run.Clock.GetUtcNow(),
            });
            return await db.SaveChangesAsync();
        });
        await AskAsync(run, receipt, DataRequestKind.Erasure);
        await DecideAsync(run, Assert.Single((await ListAsync(run, Head))!), Head);

        Assert.Empty(await FindAsync(run, s_person));
        var entry = await run.ReadAsync(db => db.Set<IncidentEntry>().SingleAsync());
        Assert.Equal((CaseEraser.Gone, IncidentState.Gone, run.Clock.GetUtcNow()), (entry.Message, entry.State, entry.ClosedAt));
    }

    [Fact]
    public async Task That_a_product_was_carried_stays_and_to_whom_and_where_goes()
    {
        await using var run = await OpenAsync(NewDatabase());
        var receipt = await run.SubmitAsync(Channel.InPerson, ContactMedium.InPerson);
        await run.PassAsync(TimeSpan.FromHours(1));
        var id = Assert.Single(await run.GuaranteesAsync(receipt.Number)).Id;
        await run.ArrangeAsync(receipt, id, "Jl. Mastrip 12 RT 03 RW 02, Kedopok");
        Assert.IsType<GuaranteeResult.Done>(await run.DeliverAsync(id, "petugas", received: null));
        Assert.IsType<GuaranteeResult.Done>(await run.DeliverAsync(id, "petugas", "Siti Aminah"));
        await run.CompleteAsync(receipt.Number, "petugas-layanan", "Jawab langsung", "petugas");
        await run.CompleteAsync(receipt.Number, "petugas-layanan", "Kirim jawaban", "petugas", ("jawaban", "Gratis, tanpa biaya."));
        await run.CompleteAsync(receipt.Number, "petugas-layanan", "Sudah disampaikan", "petugas");
        string[] told = [.. s_person, "Mastrip", "Rumah kosong."];
        Assert.NotEmpty(await FindAsync(run, told));

        await AskAsync(run, receipt, DataRequestKind.Erasure);
        Assert.IsType<DecideDataResult.Done>(await DecideAsync(run, Assert.Single((await ListAsync(run, "kepala"))!), "kepala"));

        Assert.Empty(await FindAsync(run, told));
        var kept = Assert.Single(await run.GuaranteesAsync(receipt.Number));
        Assert.Equal(GuaranteeState.Fulfilled, kept.State);
        Assert.Equal(
            [(1, false, "Budi Santoso"), (2, true, "Budi Santoso")],
            kept.Attempts.OrderBy(attempt => attempt.Number).Select(attempt => (attempt.Number, attempt.IsDelivered, attempt.Courier)));
        Assert.All(kept.Attempts, attempt => Assert.Equal((null, null, null), (attempt.ReceivedBy, attempt.Relation, attempt.ProofId)));
    }

    [Fact]
    public async Task Mail_and_calls_that_wait_go_to_the_right_person_by_the_right_name()
    {
        await using var run = await OpenRunAsync();
        var (mailed, called) = (await ReturnedAsync(ContactMedium.Email), await ReturnedAsync(ContactMedium.Telephone));
        var call = await CallAsync();
        Assert.StartsWith("Telepon Siti A.: ", call.Title, StringComparison.Ordinal);

        foreach (var receipt in new[] { mailed, called })
        {
            await AskAsync(run, receipt, DataRequestKind.Correction, "Nama saya Sita Amina.");
            Assert.IsType<DecideDataResult.Done>(await DecideAsync(
                run, Assert.Single((await ListAsync(run, Head))!, one => one.Request.State == DataRequestState.Open), Head,
                person: ("Sita Amina", "sita@example.test", "3574014107900003"), phone: "081333444555"));
        }

        Assert.All(await run.NoticesAsync(mailed.Number), notice =>
        {
            Assert.Equal((NoticeState.Pending, "sita@example.test"), (notice.State, notice.To));
            Assert.StartsWith("Yth. Sita Amina,", notice.Body, StringComparison.Ordinal);
        });
        Assert.NotEmpty(await run.NoticesAsync(mailed.Number));
        var mended = await CallAsync();
        Assert.StartsWith("Telepon Sita A.: ", mended.Title, StringComparison.Ordinal);
        Assert.StartsWith("Telepon Sita Amina di nomor 081333444555.", mended.Instructions, StringComparison.Ordinal);
        Assert.EndsWith(call.Instructions![call.Instructions!.IndexOf('\n', StringComparison.Ordinal)..], mended.Instructions, StringComparison.Ordinal);

        async Task<CaseReceipt> ReturnedAsync(ContactMedium medium)
        {
            var command = PerekamanSteps.Recording(run);
            var receipt = await run.SubmitAsync(command with { Applicant = command.Applicant with { Medium = medium } });
            await run.CompleteAsync(receipt.Number, PerekamanSteps.Loket, PerekamanSteps.Return, "loket.kedopok", ("pesan", "KK Anda belum dilampirkan."));
            return receipt;
        }

        Task<WorkItem> CallAsync() => run.ReadAsync(db => db.Set<WorkItem>().AsNoTracking().SingleAsync(item => item.Kind == WorkItemKind.Contact));
    }

    [Fact]
    public async Task Whom_a_breach_concerns_is_told_before_their_data_go()
    {
        await using var run = await OpenRunAsync();
        var receipt = await RecordedAsync(run, ContactMedium.Telephone);
        var id = await KegagalanDataSteps.SavedAsync(run, await KegagalanDataSteps.LostAsync(run, new BreachScope.Numbers(receipt.Number)));
        await RetainAsync(run, 1);
        await run.PassAsync(TimeSpan.FromDays(32));
        Assert.Equal(0, await run.AskAsync<RetentionKeeper, int>(keeper => keeper.RunOnceAsync()));

        await KegagalanDataSteps.TellAsync(run, id);
        var person = Assert.Single((await KegagalanDataSteps.ViewAsync(run, id))!.People);
        Assert.Equal(0, await run.AskAsync<RetentionKeeper, int>(keeper => keeper.RunOnceAsync()));
        await KegagalanDataSteps.ContactAsync(run, id, [person.CaseId]);

        Assert.Equal(1, await run.AskAsync<RetentionKeeper, int>(keeper => keeper.RunOnceAsync()));
    }
}
