using Lajur.Registry.Calendars.Days;
using Lajur.Registry.Calendars.Revising;
using Lajur.Registry.Cases;
using Lajur.Registry.Escalations;
using Lajur.Registry.Escalations.Plans;
using Lajur.Registry.History;
using Lajur.Registry.Offices;
using Lajur.Testing.Databases;
using Lajur.Testing.Runs;
using Microsoft.EntityFrameworkCore;
using static Lajur.Testing.Runs.OfficeRun;

namespace Lajur.Workflows.Tests;

/// <summary>Reminders at a share of the budget and the ladder after them, over a weekend, a stop, a restart and a revised calendar.</summary>
public abstract class EskalasiScenario
{
    private const string Counter = "petugas-layanan";

    protected abstract TestDatabase NewDatabase();

    [Fact]
    public async Task Lane_supervisor_secretary_and_head_are_told_in_turn_each_once_over_a_weekend_and_restarts()
    {
        await using var run = await OpenAsync(NewDatabase());
        await run.ReadAsync(db => db.Set<Officer>().Where(o => o.UserName == "kepala")
            .ExecuteUpdateAsync(set => set.SetProperty(o => o.Email, "kepala@example.test")));
        await run.PassUntilAsync(At(27, 14, 10));
        var number = (await run.SubmitAsync(Channel.InPerson)).Number;

        await run.PassUntilAsync(At(27, 14, 24));
        Assert.Empty(await SharesAsync(run));
        await run.PassUntilAsync(At(27, 14, 25));
        Assert.Equal([(50, EscalationAudience.Lane)], await SharesAsync(run));
        await run.RestartAsync();
        await run.PassUntilAsync(At(30, 7, 29));
        Assert.Equal([(50, EscalationAudience.Lane)], await SharesAsync(run));
        await run.PassUntilAsync(At(30, 7, 34));
        await run.RestartAsync();
        await run.PassUntilAsync(At(30, 7, 41));
        await run.PassUntilAsync(At(30, 12));

        Assert.Equal(
            [(50, EscalationAudience.Lane), (80, EscalationAudience.Lane), (100, EscalationAudience.Supervisor), (125, EscalationAudience.Secretary), (150, EscalationAudience.Head)],
            await SharesAsync(run));
        Assert.Equal([At(30, 7, 34), At(30, 7, 40)], (await PromisedAsync(run)).Skip(1).Take(2).Select(e => e.At));
        var told = (await run.EventsAsync(number)).Where(e => e.Kind == CaseEventKind.Reminded && e.WorkItemId is null).ToList();
        Assert.Equal(5, told.Count);
        Assert.Empty((await run.SignalsAsync("capil")).Warnings);
        Assert.Equal(150, (await run.SignalsAsync("kepala")).Warnings.Single(warning => warning.StepTitle is null).Share);
        var letters = (await run.NoticesAsync(number)).Where(notice => notice.To == "kepala@example.test").ToList();
        Assert.Equal(2, letters.Count);
        Assert.All(letters, letter => Assert.DoesNotContain("Siti", letter.Body + letter.Subject, StringComparison.Ordinal));
    }

    [Fact]
    public async Task While_the_clock_stands_nobody_is_told_and_afterwards_the_rest_of_the_budget_counts()
    {
        await using var run = await OpenAsync(NewDatabase());
        var receipt = await run.SubmitAsync();
        await run.PassAsync(TimeSpan.FromMinutes(10));
        await run.CompleteAsync(receipt.Number, Counter, "Kembalikan untuk dilengkapi", "petugas", ("pesan", "Lengkapi."));
        await run.PassAsync(TimeSpan.FromDays(2));
        Assert.Empty(await SharesAsync(run));

        await run.RestartAsync();
        var resumed = run.Clock.GetUtcNow();
        await run.CompleteFileAsync(receipt, ("keterangan", "Sudah."));
        await run.PassAsync(TimeSpan.FromMinutes(4));
        Assert.Empty(await SharesAsync(run));
        await run.PassAsync(TimeSpan.FromMinutes(2));

        Assert.Equal(resumed + TimeSpan.FromMinutes(5), Assert.Single(await PromisedAsync(run)).At);
    }

    [Fact]
    public async Task A_revised_calendar_moves_what_is_to_come_and_repeats_nothing()
    {
        await using var run = await OpenAsync(NewDatabase());
        await run.PassUntilAsync(At(27, 14, 10));
        await run.SubmitAsync();
        await run.PassUntilAsync(At(27, 14, 25));

        await run.DecreeAsync(new Holiday(new(2026, 11, 30), "Cuti bersama tambahan", HolidayKind.CollectiveLeave));
        await run.AskAsync<CalendarRevisions, int>(revisions => revisions.ApplyAsync());
        await run.PassUntilAsync(At(30, 15));
        Assert.Single(await PromisedAsync(run));
        await run.PassUntilAsync(At(1, 7, 34, month: 12));

        Assert.Equal([(50, EscalationAudience.Lane), (80, EscalationAudience.Lane)], await SharesAsync(run));
        Assert.Equal(At(1, 7, 34, month: 12), (await PromisedAsync(run))[^1].At);
    }

    [Fact]
    public async Task A_host_that_was_down_tells_the_last_reminder_only()
    {
        await using var run = await OpenAsync(NewDatabase());
        var number = (await run.SubmitAsync()).Number;
        run.Clock.Advance(TimeSpan.FromMinutes(25));

        await run.RestartAsync();
        await run.AskAsync<ClockWatch, int>(watch => watch.RunOnceAsync());

        Assert.Equal([(50, EscalationAudience.Lane), (80, EscalationAudience.Lane)], await SharesAsync(run));
        Assert.Equal(80, Assert.Single(await run.EventsAsync(number), e => e.Kind == CaseEventKind.Reminded && e.WorkItemId is null).Detail.Share);
    }

    [Fact]
    public async Task A_plan_that_an_administrator_changes_holds_for_cases_that_run()
    {
        await using var run = await OpenAsync(NewDatabase());
        await run.SubmitAsync();
        await run.PassAsync(TimeSpan.FromMinutes(9));

        Assert.IsType<SavePlanResult.NotAllowed>(await SaveAsync(run, "kepala", 33));
        Assert.Contains("25 sampai 1000", Assert.IsType<SavePlanResult.Invalid>(await SaveAsync(run, "admin", 10)).Errors["promise"], StringComparison.Ordinal);
        Assert.IsType<SavePlanResult.Saved>(await SaveAsync(run, "admin", 33));
        await run.PassAsync(TimeSpan.FromMinutes(1));

        Assert.Equal([(33, EscalationAudience.Head)], await SharesAsync(run));
        Assert.Equal(33, Assert.Single((await run.SignalsAsync("kepala")).Warnings).Share);
    }

    private static async Task<SavePlanResult> SaveAsync(OfficeRun run, string officer, int share)
    {
        var id = await run.OfficerIdAsync(officer);
        return await run.AskAsync<SavePlanHandler, SavePlanResult>(save => save.HandleAsync(new()
        {
            AdministratorId = id,
            ServiceSlug = "informasi",
            Promise = [new(share, EscalationAudience.Head)],
            Step = [],
        }));
    }

    /// <summary>What was reached of the ladder for the promise.</summary>
    private static async Task<List<(int, EscalationAudience)>> SharesAsync(OfficeRun run) =>
        (await PromisedAsync(run)).ConvertAll(e => (e.Share, e.Audience));

    private static Task<List<Escalation>> PromisedAsync(OfficeRun run) => run.ReadAsync(db => db.Set<Escalation>().AsNoTracking()
        .Where(e => db.Set<Registry.Calendars.Clock>().Any(c => c.Id == e.ClockId && c.WorkItemId == null)).OrderBy(e => e.Share).ToListAsync());
}
