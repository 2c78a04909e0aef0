using Lajur.Engine.Running;

namespace Lajur.Engine.Migration;

/// <summary>How a migration, or its undoing, ended.</summary>
public abstract record MigrationResult
{
    private MigrationResult()
    {
    }

    /// <summary>The run is on the other version.</summary>
    /// <param name="Instance">How it stands now.</param>
    /// <param name="Before">How it stood before; hand it to <see cref="UndoMigration"/>.</param>
    /// <param name="Warnings">What is to be known of it.</param>
    public sealed record Migrated(
        WorkflowInstance Instance, MigrationSnapshot Before, IReadOnlyList<MigrationProblem> Warnings) : MigrationResult;

    /// <summary>The run stands as it stood before the migration.</summary>
    public sealed record Undone(WorkflowInstance Instance) : MigrationResult;

    /// <summary>It cannot be; nothing changed.</summary>
    public sealed record Refused(IReadOnlyList<MigrationProblem> Problems) : MigrationResult;

    /// <summary>The run has gone on since it was migrated; nothing changed.</summary>
    public sealed record MovedOn : MigrationResult;

    /// <summary>The same operation was carried out before; nothing changed now.</summary>
    public sealed record AlreadyDone(string? InstanceId) : MigrationResult;

    /// <summary>There is no such run.</summary>
    public sealed record InstanceNotFound(string InstanceId) : MigrationResult;
}
