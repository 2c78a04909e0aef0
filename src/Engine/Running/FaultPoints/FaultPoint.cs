using System.Text.Json.Nodes;

namespace Lajur.Engine.Running.FaultPoints;

/// <summary>What an execution was doing when it faulted, so that exactly this can be done again and nothing else.</summary>
public sealed record FaultPoint
{
    /// <summary>The bookmark's name when it was being resumed; null when it was starting.</summary>
    public string? Resumed { get; init; }

    /// <summary>The activity's method that resuming calls; null to complete it.</summary>
    public string? Callback { get; init; }

    /// <summary>What the stimulus brought.</summary>
    public JsonObject? Input { get; init; }

    /// <summary>True when the execution was the one that the stimulus of the whole run was meant for.</summary>
    public bool WasTrigger { get; init; }

    /// <summary>The child that had ended when its container could not go on; null when it was the activity itself.</summary>
    public EndedChild? Child { get; init; }
}
