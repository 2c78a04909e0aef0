using Lajur.Engine.Definitions;

namespace Lajur.Engine.Migration;

/// <summary>One reason why a plan or a run cannot be carried out, or something to know about it.</summary>
/// <param name="Obstacle">What it is.</param>
/// <param name="Severity">An error stops the migration, a warning is only said.</param>
/// <param name="SourceNodeId">The activity of the source version; null when it concerns none.</param>
/// <param name="TargetNodeId">The activity of the target version; null when it concerns none.</param>
/// <param name="Message">The reason, in Indonesian, for the administrator.</param>
public sealed record MigrationProblem(
    MigrationObstacle Obstacle, ProblemSeverity Severity, string? SourceNodeId, string? TargetNodeId, string Message)
{
    /// <summary>True when it stops the migration.</summary>
    public bool Stops => Severity == ProblemSeverity.Error;
}
