using Microsoft.EntityFrameworkCore;

namespace Lajur.Engine.Storage.Steps;

/// <summary>
/// Lets what this process writes go one after the other where the database has one writer at a time, in the order of asking.
/// SQLite would let them wait too, but by blocking a thread each, and whoever looks again first is next: a page that writes one
/// row would wait for seconds while steps follow each other.
/// </summary>
public sealed class WriterTurns : IDisposable
{
    /// <summary>What a write that is no step waits at most; the database then says by itself that it is busy.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim _turn = new(1, 1);

    public static bool IsNeeded(DbContext db) => !db.Database.ProviderName!.Contains("Npgsql", StringComparison.Ordinal);

    /// <summary>Waits for a turn; null where none is needed. To be disposed when the transaction has ended.</summary>
    public async Task<IDisposable?> TakeAsync(DbContext db, CancellationToken ct)
    {
        if (!IsNeeded(db))
        {
            return null;
        }

        await _turn.WaitAsync(ct);
        return new Turn(_turn);
    }

    /// <summary>Waits for a turn for one write that is no step; null where none is needed, or none came in half a minute.</summary>
    public async Task<IDisposable?> TryTakeAsync(DbContext db, CancellationToken ct) =>
        IsNeeded(db) && await _turn.WaitAsync(LongestWait, ct) ? new Turn(_turn) : null;

    public void Dispose() => _turn.Dispose();

    private sealed class Turn(SemaphoreSlim turn) : IDisposable
    {
        public void Dispose() => turn.Release();
    }
}
