using System.Diagnostics;
using System.Globalization;
using Lajur.Host.Tests.Access;
using Lajur.Host.Tests.Desk;
using Lajur.Registry;
using Lajur.Registry.History;
using Lajur.Registry.Inbox;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Host.Tests.Clockwork;

/// <summary>
/// Many cases whose step clocks run out at the same moment, on one host, while people go on using it. How many is said by
/// <c>LAJUR_DUE_COUNT</c>; <c>scripts/due-test</c> says ten thousand.
/// </summary>
public abstract class DueStorm(StormHost host, ITestOutputHelper output)
{
    private const int Usual = 60;
    private static readonly TimeSpan s_norm = TimeSpan.FromMinutes(15);

    private static readonly int s_count =
        int.TryParse(Environment.GetEnvironmentVariable("LAJUR_DUE_COUNT"), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : Usual;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Step_clocks_that_run_out_together_each_go_off_once_in_few_statements_and_pages_still_answer()
    {
        var began = Stopwatch.GetTimestamp();
        await Parallel.ForEachAsync(
            Enumerable.Range(0, s_count),
            new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = Stop },
            async (_, _) => await host.ApplyAsync());
        output.WriteLine($"{s_count} cases submitted in {Stopwatch.GetElapsedTime(began).TotalSeconds:F1} s.");
        using var inbox = await Probe.OfAsync("inbox", await host.OfficerAsync("petugas"), "/tugas?tampilan=tersedia");
        using var portal = await Probe.OfAsync("portal", host.NewVisitor(), "/layanan/probolinggo/informasi");

        host.Clock.Advance(s_norm - TimeSpan.FromSeconds(1));
        host.Statements.Reset();
        began = Stopwatch.GetTimestamp();
        host.Clock.Advance(TimeSpan.FromSeconds(1));
        using var over = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var asking = Task.WhenAll(inbox.AskUntilAsync(over.Token), portal.AskUntilAsync(over.Token));
        await UntilAllAreLateAsync();
        var took = Stopwatch.GetElapsedTime(began);
        await over.CancelAsync();
        await asking;

        var (claims, statements) = (host.Statements.Claims, host.Statements.OfSteps);
        var told = await host.WithAsync<RegistryDb, int>(db => db.Set<CaseEvent>().CountAsync(e => e.Kind == CaseEventKind.Late, Stop));
        var twice = told - await host.WithAsync<RegistryDb, int>(db =>
            db.Set<CaseEvent>().Where(e => e.Kind == CaseEventKind.Late).Select(e => e.WorkItemId).Distinct().CountAsync(Stop));
        output.WriteLine($"{told} went off in {took.TotalSeconds:F1} s ({told / took.TotalSeconds:F0}/s), {twice} of them twice.");
        output.WriteLine($"{claims} claims, {(double)statements / s_count:F1} statements for each.");
        output.WriteLine(inbox.ToString());
        output.WriteLine(portal.ToString());
        Assert.Equal((s_count, 0), (told, twice));
        Assert.InRange(claims, 1, (s_count / StormHost.Batch) + 5);
        Assert.True(inbox.Answers > 0 && portal.Answers > 0, "Nobody was answered meanwhile.");
        Assert.Equal((0, 0), (inbox.Refusals, portal.Refusals));
    }

    private async Task UntilAllAreLateAsync()
    {
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        while (await host.WithAsync<RegistryDb, bool>(db => db.Set<WorkItem>().AnyAsync(item => item.LateAt == null, Stop)))
        {
            await tick.WaitForNextTickAsync(Stop);
        }
    }
}
