using System.Text.Json.Nodes;
using Lajur.Engine.Running;
using Lajur.Engine.Waiting;

namespace Lajur.Engine.Runtime.Children;

/// <summary>How a child run tells its parent that it has ended: by a queued stimulus, written with the child's last step.</summary>
internal static class ChildEnding
{
    private const string Waiting = "ParentWaits";
    private const string Name = "name";
    private const string Match = "match";

    /// <summary>Writes into the properties of a child which bookmark of its parent waits for its end.</summary>
    public static void Expect(JsonObject properties, string bookmarkName, JsonObject match) =>
        properties[Waiting] = new JsonObject { [Name] = bookmarkName, [Match] = match.DeepClone() };

    /// <summary>The stimulus of a run that has ended; null when no parent waits for it.</summary>
    public static QueuedStimulus? Of(WorkflowInstance child, DateTimeOffset now) =>
        child is { Status: WorkflowStatus.Finished, ParentInstanceId: { } parent }
        && child.State.Properties[Waiting] is JsonObject waiting
            ? new QueuedStimulus(
                Guid.CreateVersion7(now).ToString("N"),
                QueuedStimulusKind.ChildEnded,
                new JsonObject
                {
                    ["instanceId"] = parent,
                    ["hash"] = StimulusHash.Of(waiting[Name]!.ToString(), waiting[Match]!.AsObject()),
                    [Name] = waiting[Name]!.DeepClone(),
                    ["input"] = Input(child),
                },
                now)
            : null;

    private static JsonObject Input(WorkflowInstance child) => new()
    {
        ["WorkflowInstanceId"] = child.Id,
        ["CorrelationId"] = child.CorrelationId,
        ["WorkflowStatus"] = (int)child.Status,
        ["WorkflowSubStatus"] = (int)child.SubStatus,
        ["WorkflowOutput"] = child.State.Output.DeepClone(),
    };
}
