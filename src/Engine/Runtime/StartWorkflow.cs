using System.Text.Json.Nodes;
using Lajur.Engine.Definitions;

namespace Lajur.Engine.Runtime;

/// <summary>Start a run of a definition.</summary>
public sealed record StartWorkflow
{
    /// <summary>The definition; the version is chosen by <see cref="Version"/>.</summary>
    public required string DefinitionId { get; init; }

    /// <summary>Which version; the published one unless said otherwise.</summary>
    public VersionOptions Version { get; init; } = VersionOptions.Published;

    /// <summary>One exact version by its id; wins over the two above.</summary>
    public string? DefinitionVersionId { get; init; }

    /// <summary>The id the instance shall have; made when null.</summary>
    public string? InstanceId { get; init; }

    public string? CorrelationId { get; init; }

    public string? Name { get; init; }

    public JsonObject? Input { get; init; }

    /// <summary>The trigger whose stimulus this is; null for a direct start.</summary>
    public string? TriggerActivityId { get; init; }

    /// <summary>What the trigger receives; unlike the input it is not kept. The input when null.</summary>
    public JsonObject? TriggerInput { get; init; }

    /// <summary>Values to attach to the instance.</summary>
    public JsonObject? Properties { get; init; }

    public string? ParentInstanceId { get; init; }

    /// <summary>True when whoever starts it looks at the result, so that an end at once needs no stimulus.</summary>
    internal bool IsAnsweredAtOnce { get; init; }

    /// <summary>The idempotency key.</summary>
    public string? OperationId { get; init; }
}
