namespace Lajur.Registry.Opening;

/// <summary>Brings the database to the newest schema.</summary>
public interface IRegistryMigration
{
    /// <summary>
    /// Applies what is missing, and then fills what is to be there at a start; of hosts that start at once each waits for
    /// the one before and finds nothing left to do.
    /// </summary>
    Task MigrateAsync(Func<CancellationToken, Task> fill, CancellationToken ct);
}
