using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Opening;

/// <summary>
/// Migrates under a lock on a file beside the database, which the operating system gives back whatever becomes of the
/// process. EF Core's own lock is a row: a host killed while migrating would leave it and every later start would wait for
/// ever. Who holds the file knows that such a row is a dead host's, and removes it.
/// </summary>
internal sealed class SqliteMigration(RegistryDb db, string file) : IRegistryMigration
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(50);

    public async Task MigrateAsync(Func<CancellationToken, Task> fill, CancellationToken ct)
    {
        await using var held = await LockAsync(ct);
        if ((await db.Database.GetPendingMigrationsAsync(ct)).Any())
        {
            await db.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", ct);
            await db.Database.MigrateAsync(ct);
        }

        await fill(ct);
    }

    private async Task<FileStream> LockAsync(CancellationToken ct)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(Patience);
        while (true)
        {
            try
            {
                return new FileStream(
                    file + ".migrating", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.None);
            }
            catch (IOException) when (!patience.IsCancellationRequested)
            {
                await Task.Delay(BetweenTries, TimeProvider.System, patience.Token);
            }
        }
    }
}
