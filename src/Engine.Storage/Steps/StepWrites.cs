using Microsoft.EntityFrameworkCore;

namespace Lajur.Engine.Storage.Steps;

/// <summary>
/// Writes wait in the context and go to the database together, at the end of the step or before the next read of the
/// same transaction. That keeps a step's number of commands small without anyone reading what is not yet written.
/// </summary>
internal static class StepWrites
{
    /// <summary>Sends what waits, and forgets the engine's rows: the next read takes them from the database.</summary>
    public static async Task FlushAsync(this DbContext db, CancellationToken ct)
    {
        if (!db.ChangeTracker.HasChanges())
        {
            return;
        }

        await db.SaveChangesAsync(ct);
        foreach (var entry in db.ChangeTracker.Entries<IWorkflowRow>().ToList())
        {
            entry.State = EntityState.Detached;
        }
    }

    /// <summary>Ends a write: inside a transaction it may wait, outside one it goes to the database at once.</summary>
    public static Task WrittenAsync(this DbContext db, CancellationToken ct) =>
        db.Database.CurrentTransaction is null ? db.FlushAsync(ct) : Task.CompletedTask;
}
