using Microsoft.EntityFrameworkCore;

namespace Lajur.Engine.Storage.Steps;

/// <summary>
/// Lets the steps of this process write one after the other where the database has one writer at a time. SQLite would let
/// them wait too, but by blocking a thread each, and without a queue.
/// </summary>
internal sealed class StepTurns : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <summary>Waits for a turn; to be disposed when the transaction has ended.</summary>
    public async Task<IDisposable?> TakeAsync(DbContext db, CancellationToken ct)
    {
        if (db.Database.ProviderName!.Contains("Npgsql", StringComparison.Ordinal))
        {
            return null;
        }

        await _turn.WaitAsync(ct);
        return new Turn(_turn);
    }

    public void Dispose() => _turn.Dispose();

    private sealed class Turn(SemaphoreSlim turn) : IDisposable
    {
        public void Dispose() => turn.Release();
    }
}
