using Lajur.Registry.Evaluations;
using Lajur.Registry.Inbox.Signals;
using Lajur.Testing.Databases;
using Lajur.Testing.Runs;
using Microsoft.EntityFrameworkCore;
using static Lajur.Testing.Runs.OfficeRun;

namespace Lajur.Workflows.Tests;

/// <summary>Evaluations that make themselves by the clock, once, with the figures of that day, and are kept.</summary>
public abstract class EvaluasiScenario
{
    private const string Counter = "petugas-layanan";

    protected abstract TestDatabase NewDatabase();

    [Fact]
    public async Task A_month_is_evaluated_from_the_first_opening_after_it_once_however_many_hosts_look()
    {
        await using var run = await OpenAsync(NewDatabase());
        await AnswerOneOfTwoAsync(run);
        await run.PassUntilAsync(At(30, 23, 30));
        Assert.Empty(await MakeAsync(run));
        await run.PassUntilAsync(At(1, 7, 0, month: 12));
        Assert.Empty(await MakeAsync(run));

        await run.PassUntilAsync(At(1, 7, 31, month: 12));
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => run.AskAsync<EvaluationMaker, int>(maker => maker.RunOnceAsync())));
        await run.RestartAsync();

        var month = Assert.Single(await MakeAsync(run));
        Assert.Equal((EvaluationKind.Monthly, "2026-11"), (month.Kind, month.Period));
        var service = month.Figures.Single(figures => figures.Service == run.Service.Name);
        Assert.Equal((2, 1, 0, 1, 1), (service.Received, service.Finished, service.FinishedLate, service.Open, service.OpenLate));
        Assert.Equal((5, 5, 1, 0), (service.MedianMinutes, service.NinetiethMinutes, service.Guarantees, service.GuaranteesFulfilled));
        var task = Assert.Single((await run.SignalsAsync("kepala")).Tasks, task => task.Kind == OfficeTaskKind.Evaluation);
        Assert.Equal(("Monitoring dan evaluasi bulanan", "November 2026"), (task.Title, task.Subject));
        Assert.Contains("Sabtu dan Minggu tidak dihitung", task.Derivation, StringComparison.Ordinal);
        Assert.DoesNotContain((await run.SignalsAsync("petugas")).Tasks, one => one.Kind == OfficeTaskKind.Evaluation);
    }

    [Fact]
    public async Task A_new_year_brings_month_semester_and_the_standard_of_each_service_that_was_used()
    {
        await using var run = await OpenAsync(NewDatabase());
        await AnswerOneOfTwoAsync(run);
        await run.PassUntilAsync(At(31, 12, month: 12));
        await MakeAsync(run);

        run.Clock.AdvanceTo(new DateTimeOffset(2027, 1, 4, 9, 0, 0, TimeSpan.FromHours(7)));
        await run.RestartAsync();
        var made = await MakeAsync(run);

        Assert.Equal(
            [(EvaluationKind.Monthly, "2026-11"), (EvaluationKind.Monthly, "2026-12"), (EvaluationKind.Survey, "2026-S2"), (EvaluationKind.Standard, "2026")],
            made.OrderBy(one => one.Kind).ThenBy(one => one.Period, StringComparer.Ordinal).Select(one => (one.Kind, one.Period)));
        var standard = made.Single(one => one.Kind == EvaluationKind.Standard);
        Assert.Equal(run.Service.Id, standard.ServiceId);
        Assert.Equal(2, Assert.Single(standard.Figures).Received);
    }

    [Fact]
    public async Task Findings_are_kept_for_later_and_a_finished_evaluation_stays_as_it_is()
    {
        await using var run = await OpenAsync(NewDatabase());
        await AnswerOneOfTwoAsync(run);
        run.Clock.AdvanceTo(new DateTimeOffset(2027, 1, 4, 9, 0, 0, TimeSpan.FromHours(7)));
        var id = (await MakeAsync(run)).Single(one => one.Kind == EvaluationKind.Standard).Id;

        Assert.IsType<SaveEvaluationResult.NotAllowed>(await SaveAsync(run, id, "petugas", "Temuan", final: false, 0));
        Assert.IsType<SaveEvaluationResult.NotAllowed>(await SaveAsync(run, id, "admin", "Temuan", final: false, 0));
        Assert.IsType<SaveEvaluationResult.Saved>(await SaveAsync(run, id, "kabid", "", final: false, 0));
        Assert.Equal(["findings", "verdict"], Assert.IsType<SaveEvaluationResult.Invalid>(await SaveAsync(run, id, "kepala", "", final: true, 1)).Errors.Keys.Order(StringComparer.Ordinal));
        Assert.IsType<SaveEvaluationResult.Changed>(await SaveAsync(run, id, "kepala", "Temuan", final: true, 0, StandardVerdict.Kept));
        Assert.IsType<SaveEvaluationResult.Saved>(await SaveAsync(run, id, "kepala", "Temuan", final: true, 1, StandardVerdict.Kept));
        Assert.IsType<SaveEvaluationResult.Saved>(await SaveAsync(run, id, "kepala", "Temuan", final: true, 1, StandardVerdict.Kept));
        Assert.IsType<SaveEvaluationResult.Changed>(await SaveAsync(run, id, "kabid", "Lain", final: true, 2, StandardVerdict.ToBeRevised));

        var done = (await MakeAsync(run)).Single(one => one.Id == id);
        Assert.Equal(("Temuan", "Keputusan", StandardVerdict.Kept, "Kepala Dinas"), (done.Findings, done.Decision, done.Verdict!.Value, done.CompletedByPosition));
    }

    private static async Task AnswerOneOfTwoAsync(OfficeRun run)
    {
        var answered = (await run.SubmitAsync()).Number;
        await run.SubmitAsync();
        await run.CompleteAsync(answered, Counter, "Jawab langsung", "petugas");
        await run.PassAsync(TimeSpan.FromMinutes(5));
        await run.CompleteAsync(answered, Counter, "Kirim jawaban", "petugas", ("jawaban", "Jawaban yang lengkap."));
    }

    private static async Task<List<Evaluation>> MakeAsync(OfficeRun run)
    {
        await run.AskAsync<EvaluationMaker, int>(maker => maker.RunOnceAsync());
        return await run.ReadAsync(db => db.Set<Evaluation>().AsNoTracking().Where(e => e.OfficeId == run.Office.Id).ToListAsync());
    }

    private static async Task<SaveEvaluationResult> SaveAsync(
        OfficeRun run, Guid id, string officer, string findings, bool final, int revision, StandardVerdict? verdict = null)
    {
        var officerId = await run.OfficerIdAsync(officer);
        return await run.AskAsync<SaveEvaluationHandler, SaveEvaluationResult>(save => save.HandleAsync(new()
        {
            EvaluationId = id,
            OfficerId = officerId,
            Findings = findings,
            Decision = "Keputusan",
            Verdict = verdict,
            IsFinal = final,
            Revision = revision,
        }));
    }
}
