using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Opening;

/// <summary>Migrates under an advisory lock of the session, which ends with the connection whatever becomes of the host.</summary>
internal sealed class PostgresMigration(RegistryDb db) : IRegistryMigration
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public async Task MigrateAsync(Func<CancellationToken, Task> fill, CancellationToken ct)
    {
        var timeout = db.Database.GetCommandTimeout();
        db.Database.SetCommandTimeout(Patience);
        await db.Database.OpenConnectionAsync(ct);
        try
        {
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_lock({AdvisoryLocks.Migration})", ct);
            await db.Database.MigrateAsync(ct);
            await fill(ct);
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_unlock({AdvisoryLocks.Migration})", ct);
        }
        finally
        {
            db.Database.SetCommandTimeout(timeout);
            await db.Database.CloseConnectionAsync();
        }
    }
}
