using Microsoft.EntityFrameworkCore;

namespace Lajur.Engine.Storage.Steps;

/// <summary>
/// The writes of a scope. They wait, what the context tracks in the context and the engine's own hot rows here, and go to
/// the database together: at the end of the step, or before the next read of the same transaction. On PostgreSQL all that
/// waits here is one round trip. That keeps a step short without anyone reading what is not yet written.
/// </summary>
internal sealed class StepWrites(DbContext db, StepTraffic traffic)
{
    private readonly List<StepStatement> _waiting = [];

    public bool IsEmpty => _waiting.Count == 0 && !db.ChangeTracker.HasChanges();

    /// <summary>A write that may wait for the end of the step; outside a transaction it goes to the database at once.</summary>
    public Task AddAsync(StepStatement statement, CancellationToken ct)
    {
        _waiting.Add(statement);
        return WrittenAsync(ct);
    }

    /// <summary>Writes that are not yet to be sent.</summary>
    public void Add(IEnumerable<StepStatement> statements) => _waiting.AddRange(statements);

    /// <summary>Ends a write of tracked rows: inside a transaction it may wait, outside one it goes to the database at once.</summary>
    public Task WrittenAsync(CancellationToken ct) =>
        db.Database.CurrentTransaction is null ? FlushAsync(ct) : Task.CompletedTask;

    /// <summary>Sends what waits, and forgets the engine's rows: the next read takes them from the database.</summary>
    public async Task FlushAsync(CancellationToken ct)
    {
        if (db.ChangeTracker.HasChanges())
        {
            await db.SaveChangesAsync(ct);
            foreach (var entry in db.ChangeTracker.Entries<IWorkflowRow>().ToList())
            {
                entry.State = EntityState.Detached;
            }
        }

        await SendWaitingAsync(ct);
    }

    /// <summary>Sends the statements at once, behind what waits.</summary>
    public async Task SendAsync(CancellationToken ct, params StepStatement[] statements)
    {
        _waiting.AddRange(statements);
        await FlushAsync(ct);
    }

    /// <summary>Forgets what waits: the transaction it belonged to is undone.</summary>
    public void Clear()
    {
        _waiting.Clear();
        db.ChangeTracker.Clear();
    }

    private async Task SendWaitingAsync(CancellationToken ct)
    {
        if (_waiting.Count == 0)
        {
            return;
        }

        StepStatement[] statements = [.. _waiting];
        _waiting.Clear();
        traffic.Raise(statements);
        await StatementSending.SendAsync(db, statements, ct);
    }
}
