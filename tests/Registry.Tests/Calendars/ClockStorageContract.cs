using Lajur.Registry.Calendars;
using Lajur.Registry.Calendars.Stops;
using Lajur.Testing.Clocks;
using Lajur.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Lajur.Registry.Tests.Calendars.Hours;

namespace Lajur.Registry.Tests.Calendars;

/// <summary>A clock is picked up again by another host as it was left, on every database.</summary>
public abstract class ClockStorageContract(TestDatabase database)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_clock_started_stopped_and_resumed_by_different_hosts_keeps_its_ledger()
    {
        var id = Guid.CreateVersion7(At("2026-11-23 09.00"));
        await ChangeAsync(db =>
        {
            var clock = new Clock { Id = id, CaseId = id, Budget = Of("1 jam") };
            clock.Start(At("2026-11-23 09.00"), Calendar);
            db.Add(clock);
        });
        await ChangeAsync(async db => (await GetAsync(db, id)).Stop(At("2026-11-23 09.20"), StopReason.FileIncomplete, Calendar));
        await ChangeAsync(async db => (await GetAsync(db, id)).Resume(At("2026-11-23 10.00"), Calendar));
        await ChangeAsync(async db => (await GetAsync(db, id)).Stop(At("2026-11-23 10.10"), StopReason.FileIncomplete, Calendar));
        await ChangeAsync(async db => (await GetAsync(db, id)).Resume(At("2026-11-27 14.20"), Calendar));

        await ChangeAsync(async db =>
        {
            var clock = await GetAsync(db, id);
            Assert.Equal(At("2026-11-30 07.50"), clock.DueAt);
            Assert.Equal(TimeSpan.FromMinutes(30), clock.Consumed);
            Assert.Equal([1, 2], clock.Stops.Select(stop => stop.Number).Order());
            Assert.Equal(Of("1 jam"), clock.Budget);
            Assert.Equal(1, await db.Set<Clock>().CountAsync(c => c.Id == id && c.DueAt <= At("2026-11-30 07.50"), Ct));
        });
    }

    private static Task<Clock> GetAsync(RegistryDb db, Guid id) => db.Set<Clock>().SingleAsync(clock => clock.Id == id, Ct);

    private Task ChangeAsync(Action<RegistryDb> change) => ChangeAsync(db =>
    {
        change(db);
        return Task.CompletedTask;
    });

    private async Task ChangeAsync(Func<RegistryDb, Task> change)
    {
        await using var services = database.BuildServices(new FakeClock());
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RegistryDb>();
        await change(db);
        await db.SaveChangesAsync(Ct);
    }
}
