using System.Diagnostics;
using System.Globalization;
using Lajur.Registry.Opening;
using Lajur.Testing.Databases;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Host.Tests.Cluster;

/// <summary>
/// A bad day: three hosts over one PostgreSQL, the clock of one of them five seconds ahead, people at work; again and again a
/// host is killed and started anew, and once the database falls over. How long at least is said by <c>LAJUR_FAULT_SECONDS</c>,
/// in which order by <c>LAJUR_FAULT_SEED</c>; <c>scripts/fault-test</c> sets them.
/// </summary>
[Trait("speed", "slow")]
public sealed class FaultTests(ITestOutputHelper output) : IAsyncLifetime
{
    private const int FewestKills = 2;
    private static readonly int s_seconds = Setting("LAJUR_FAULT_SECONDS", 15);
    private static readonly int s_seed = Setting("LAJUR_FAULT_SEED", 1);
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    /// <summary>How long people go on after the last fault, so that what lies open comes to its end.</summary>
    private static readonly TimeSpan s_toFinish = TimeSpan.FromSeconds(20);

    private readonly List<HostProcess> _hosts = [];
    private readonly StepLog _log = new();
    private readonly MailTray _mail = new();
    private RestartablePostgres _postgres = null!;
    private int _kills;
    private int _falls;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _postgres = await RestartablePostgres.StartAsync();
        foreach (var offset in new[] { "00:00:00", "00:00:00", "00:00:05" })
        {
            _hosts.Add(new HostProcess([.. _postgres.Settings, .. _mail.Settings, new("Lajur:ClockOffset", offset), new("Portal:SubmissionsPerHour", "100000"), new("Access:SignInsPerMinute", "10000")]));
        }

        await Task.WhenAll(_hosts.Select(StartAsync));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var host in _hosts)
        {
            await host.DisposeAsync();
        }

        await _postgres.DisposeAsync();
        _mail.Dispose();
    }

    [Fact]
    public async Task Through_killed_hosts_a_fallen_database_and_a_wrong_clock_no_step_is_lost_and_none_runs_twice()
    {
        var began = Stopwatch.GetTimestamp();
        var addresses = _hosts.Select(host => host.Address).ToList();
        var patrols = new Patrols(addresses);
        await patrols.PublishAsync();
        using var day = new OfficeDay(addresses, s_seed, _log);
        using var over = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        using var done = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        using var counted = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var arriving = _mail.TakeUntilAsync(counted.Token);
        var people = Task.WhenAll(
            day.ApplyUntilAsync(over.Token, done.Token),
            day.ApplyUntilAsync(over.Token, done.Token),
            day.WorkUntilAsync("petugas", StepLog.Sort, 0, 2, done.Token),
            day.WorkUntilAsync("petugas", StepLog.Sort, 1, 2, done.Token),
            day.WorkUntilAsync("dafduk", StepLog.Population, 0, 1, done.Token),
            day.WorkUntilAsync("capil", StepLog.Civil, 0, 1, done.Token));
        await Task.WhenAll(BreakAsync(over), patrols.BeginUntilAsync(over.Token));
        await UntilAsync(() => Task.FromResult(_log.Open == 0), s_toFinish);
        await done.CancelAsync();
        await people;

        await using var services = new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System)
            .AddRegistryDb(new ConfigurationBuilder().AddInMemoryCollection(_postgres.Settings).Build()).BuildServiceProvider();
        var tally = new Tally(services, _log, patrols, _mail, output);
        await UntilAsync(tally.IsStillAsync, s_patience);
        await counted.CancelAsync();
        await arriving;
        output.WriteLine($"Seed {s_seed}: at least {s_seconds} s of work, {_kills} hosts killed, {_falls} fall of the database, {day.Repeats} posts and pages repeated.");
        var wrong = await tally.CheckAsync();
        output.WriteLine($"{wrong.Count} contradictions. It took {Stopwatch.GetElapsedTime(began).TotalSeconds:F0} s.");
        string[] amiss = [.. wrong, .. day.Refusals];
        Assert.True(amiss.Length == 0, string.Join(Environment.NewLine, amiss));
        Assert.True(_log.Answered > 0 && !patrols.Begun.IsEmpty, "Too little happened to prove anything.");
    }

    /// <summary>One host at a time; the others go on. Between the first and the second, the database. Then the day is over.</summary>
    private async Task BreakAsync(CancellationTokenSource over)
    {
        var random = new Random(s_seed);
        var began = Stopwatch.GetTimestamp();
        using var tick = new PeriodicTimer(TimeSpan.FromSeconds(2));
        while (_kills < FewestKills || Stopwatch.GetElapsedTime(began).TotalSeconds < s_seconds)
        {
            await tick.WaitForNextTickAsync(Stop);
            if (_kills == 1 && _falls == 0)
            {
                await _postgres.RestartAsync();
                _falls++;
                continue;
            }

            var host = _hosts[random.Next(_hosts.Count)];
            await host.KillAsync(Stop);
            _kills++;
            await StartAsync(host);
        }

        await over.CancelAsync();
    }

    private static Task StartAsync(HostProcess host) => host.StartAsync(Stop, secret: "0123456789abcdef-a-secret-of-the-tests-only");

    private static async Task UntilAsync(Func<Task<bool>> isReached, TimeSpan longest)
    {
        using var bound = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        bound.CancelAfter(longest);
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(500));
        while (!await isReached() && !bound.IsCancellationRequested)
        {
            await tick.WaitForNextTickAsync(Stop);
        }
    }

    private static int Setting(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : usual;
}
