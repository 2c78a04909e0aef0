using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Lajur.Registry.Versions.Batches;

/// <summary>
/// Works through batches of migrations, a slice at a time. Each case has a transaction and a scope of its own, whose first
/// statement takes the case's turn: hosts do not get in each other's way, and a killed host leaves the turn as it was.
/// </summary>
public sealed class MigrationPump(RegistryDb db, IServiceScopeFactory scopes, TimeProvider time, ILogger<MigrationPump> log)
{
    /// <summary>The cases of one slice.</summary>
    public const int SliceSize = 20;

    /// <summary>Gives every case that waits its turn, slice by slice.</summary>
    public async Task RunAllAsync(CancellationToken ct)
    {
        while (await RunOnceAsync(ct) >= SliceSize)
        {
            // A full slice: there may be more.
        }
    }

    /// <summary>Gives the next cases their turn; returns how many there were. There may be more while it is a full slice.</summary>
    public async Task<int> RunOnceAsync(CancellationToken ct)
    {
        var slice = await db.Set<CaseMigration>().AsNoTracking()
            .Where(m => m.State == CaseMigrationState.Waiting)
            .OrderBy(m => m.BatchId).ThenBy(m => m.Number).Take(SliceSize).ToListAsync(ct);
        foreach (var turn in slice)
        {
            await RunAsync(turn, ct);
        }

        await FinishAsync(ct);
        return slice.Count;
    }

    private async Task RunAsync(CaseMigration turn, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var turns = scope.ServiceProvider.GetRequiredService<MigrationTurn>();
        try
        {
            await turns.RunAsync(turn, ct);
        }
        catch (Exception e) when (!ct.IsCancellationRequested)
        {
            log.LogError(e, "Case {Number} could not be moved by batch {BatchId}, try {Try}", turn.Number, turn.BatchId, turn.Tries + 1);
            await GiveAnotherTryAsync(turn, ct);
        }
    }

    private Task<int> GiveAnotherTryAsync(CaseMigration turn, CancellationToken ct)
    {
        var (now, isLast) = (time.GetUtcNow(), turn.Tries + 1 >= CaseMigration.MaxTries);
        var waiting = db.Set<CaseMigration>().Where(
            m => m.BatchId == turn.BatchId && m.CaseId == turn.CaseId && m.State == CaseMigrationState.Waiting);
        IReadOnlyList<string> remarks = ["Gangguan pada sistem. Perkara ini tidak berubah; coba pindahkan lagi nanti."];
        return isLast
            ? waiting.ExecuteUpdateAsync(
                set => set.SetProperty(m => m.State, CaseMigrationState.Refused).SetProperty(m => m.Remarks, remarks).SetProperty(m => m.At, now), ct)
            : waiting.ExecuteUpdateAsync(set => set.SetProperty(m => m.Tries, m => m.Tries + 1), ct);
    }

    private Task<int> FinishAsync(CancellationToken ct)
    {
        var now = time.GetUtcNow();
        return db.Set<MigrationBatch>()
            .Where(b => b.FinishedAt == null
                && !db.Set<CaseMigration>().Any(m => m.BatchId == b.Id && m.State == CaseMigrationState.Waiting))
            .ExecuteUpdateAsync(set => set.SetProperty(b => b.FinishedAt, now), ct);
    }
}
