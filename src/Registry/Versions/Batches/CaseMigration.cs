namespace Lajur.Registry.Versions.Batches;

/// <summary>One case of a batch of migrations, and what became of it.</summary>
public sealed class CaseMigration
{
    /// <summary>How often a case is tried when the program, not the case, is at fault.</summary>
    public const int MaxTries = 5;

    public required Guid BatchId { get; init; }

    public required Guid CaseId { get; init; }

    public required string Number { get; init; }

    public required string SourceVersionId { get; init; }

    public required int SourceVersion { get; init; }

    /// <summary>The case's revision when it was chosen.</summary>
    public required int SeenRevision { get; init; }

    public CaseMigrationState State { get; internal set; } = CaseMigrationState.Waiting;

    /// <summary>Why not, or what to know of it, in Indonesian.</summary>
    public IReadOnlyList<string> Remarks { get; internal set; } = [];

    public int Tries { get; internal set; }

    /// <summary>When it came to <see cref="State"/>; null while it waits.</summary>
    public DateTimeOffset? At { get; internal set; }

    /// <summary>How the case stood before, for taking it back; null when it was not moved.</summary>
    public string? Before { get; internal set; }

    public string? UndoneByName { get; internal set; }

    public string? UndoReason { get; internal set; }
}
