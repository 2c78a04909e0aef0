namespace Lajur.Registry.Opening;

/// <summary>Brings the database to the newest schema.</summary>
public interface IRegistryMigration
{
    /// <summary>Applies what is missing; of two hosts starting at once the second waits and finds nothing to do.</summary>
    Task MigrateAsync(CancellationToken ct);
}
