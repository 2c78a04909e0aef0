namespace Lajur.Registry.Versions.Batches;

/// <summary>What became of the wish to move cases.</summary>
public abstract record StartMigrationResult
{
    private StartMigrationResult()
    {
    }

    /// <summary>It is worked on; a repeat is given the same batch.</summary>
    public sealed record Started(Guid BatchId) : StartMigrationResult;

    /// <summary>Sentences for the administrator; nothing was begun.</summary>
    public sealed record Invalid(IReadOnlyList<string> Errors) : StartMigrationResult;

    /// <summary>The officer is no administrator.</summary>
    public sealed record NotAllowed : StartMigrationResult;

    /// <summary>There is no such drawing in the officer's office.</summary>
    public sealed record NotFound : StartMigrationResult;
}
