using System.Text.Json.Nodes;
using Lajur.Engine.Activities;
using Lajur.Engine.Definitions;

namespace Lajur.Engine.Migration;

/// <summary>One execution of a container on its way to another version.</summary>
/// <param name="Source">The container as it was.</param>
/// <param name="Properties">What the execution remembers; to be rewritten.</param>
/// <param name="Open">The activities of the new version that are open directly below.</param>
/// <param name="Map">Which activity takes the place of which.</param>
/// <param name="Report">Takes what is found to stand in the way.</param>
internal sealed record ContainerMove(
    Activity Source,
    JsonObject Properties,
    IReadOnlyList<Activity> Open,
    MigrationMap Map,
    Action<MigrationProblem> Report)
{
    public void Refuse(MigrationObstacle obstacle, Activity? source, Activity? target, string message) =>
        Report(new MigrationProblem(obstacle, ProblemSeverity.Error, source?.NodeId, target?.NodeId, message));

    public void Warn(MigrationObstacle obstacle, Activity? source, Activity? target, string message) =>
        Report(new MigrationProblem(obstacle, ProblemSeverity.Warning, source?.NodeId, target?.NodeId, message));
}
