using System.Diagnostics;
using System.Globalization;
using Lajur.Benchmarks.Cycles;
using Lajur.Engine.Storage;
using Lajur.Registry;
using Lajur.Registry.Inbox.Lists;
using Lajur.Registry.Offices;
using Lajur.Testing.Databases;
using Lajur.Testing.Growth;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Benchmarks.Growth;

/// <summary>Asks the same of an office again and again while its archive grows.</summary>
internal static class GrowthBenchmark
{
    private const int Looks = 200;
    private const int Claims = 100;
    private const int DueAtOnce = 50;
    private const int SecondsBetweenTimers = 30;
    private const int WarmUp = 40;

    public static async Task<List<GrowthFigures>> MeasureAsync(
        TestDatabase database, int openCases, IEnumerable<int> finished, TimeSpan time, Action<string> say)
    {
        await using var office = await GrownOffice.OpenAsync(database, openCases);
        await FiveActivities.PublishAsync(office.Services);
        List<GrowthFigures> figures = [];
        foreach (var count in finished)
        {
            var filling = await office.GrowToAsync(count);
            say(string.Create(CultureInfo.InvariantCulture, $"{count} finished cases, filled in {filling.TotalSeconds:0} s"));
            figures.Add(new(
                count,
                await CyclesAsync(office, time),
                await InboxAsync(office),
                await ClaimAsync(office),
                await SizeAsync(office)));
        }

        return figures;
    }

    private static async Task<double> CyclesAsync(GrownOffice office, TimeSpan time)
    {
        for (var i = 0; i < WarmUp; i++)
        {
            await Cycle.RunAsync(office.Services);
        }

        var (count, clock) = (0, Stopwatch.StartNew());
        for (; clock.Elapsed < time; count++)
        {
            await Cycle.RunAsync(office.Services);
        }

        return count / clock.Elapsed.TotalSeconds;
    }

    private static async Task<TimeSpan> InboxAsync(GrownOffice office)
    {
        var officers = await office.ReadAsync(db => db.Set<Officer>()
            .Where(o => o.OfficeId == office.Office.Id && db.Set<OfficerLane>().Any(l => l.OfficerId == o.Id))
            .OrderBy(o => o.UserName).Select(o => o.Id).ToListAsync());
        var views = Enum.GetValues<InboxView>();
        var taken = await TakenAsync(office, Looks, (scope, i) => scope.GetRequiredService<InboxQuery>()
            .ForAsync(officers[i % officers.Count], views[i / officers.Count % views.Length]));
        return taken[Looks * 95 / 100];
    }

    // Undone each time, so that the same are due again.
    private static async Task<TimeSpan> ClaimAsync(GrownOffice office)
    {
        var now = TimeProvider.System.GetUtcNow().AddHours(1).AddSeconds(SecondsBetweenTimers * DueAtOnce);
        var taken = await TakenAsync(office, Claims, async (scope, _) =>
        {
            var db = scope.GetRequiredService<RegistryDb>();
            await using var transaction = await db.Database.BeginTransactionAsync();
            var claimed = await scope.GetRequiredService<IWorkflowStore>().ListDueBookmarksAsync(now, DueAtOnce, CancellationToken.None);
            await transaction.RollbackAsync();
            return claimed.Count > 0 ? claimed.Count : throw new InvalidOperationException("Nothing was due.");
        });
        return taken[Claims / 2];
    }

    private static async Task<long> SizeAsync(GrownOffice office) => await office.ReadAsync(db => db.Database
        .SqlQueryRaw<long>(db is PostgresRegistryDb
            ? """SELECT pg_database_size(current_database()) AS "Value" """
            : "SELECT page_count * page_size AS Value FROM pragma_page_count(), pragma_page_size()")
        .SingleAsync());

    private static async Task<List<TimeSpan>> TakenAsync<T>(GrownOffice office, int count, Func<IServiceProvider, int, Task<T>> ask)
    {
        var taken = new List<TimeSpan>();
        for (var i = -WarmUp; i < count; i++)
        {
            await using var scope = office.Services.CreateAsyncScope();
            var from = Stopwatch.GetTimestamp();
            await ask(scope.ServiceProvider, i + WarmUp);
            if (i >= 0)
            {
                taken.Add(Stopwatch.GetElapsedTime(from));
            }
        }

        taken.Sort();
        return taken;
    }
}
