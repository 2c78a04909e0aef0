using System.Text.Json.Nodes;

namespace Lajur.Engine.Running;

/// <summary>
/// What ExecuteWorkflow gives back of a child: kept with its statuses as Elsa's numbers, seen by scripts with their names.
/// </summary>
internal static class ExecutedWorkflow
{
    private static readonly string[] s_names =
        ["WorkflowDefinitionVersionId", "WorkflowInstanceId", "CorrelationId", "Status", "SubStatus", "Output"];

    public static JsonObject Of(
        string instanceId, string? correlationId, WorkflowStatus status, WorkflowSubStatus subStatus, JsonNode? output) => new()
        {
            ["WorkflowDefinitionVersionId"] = null,
            ["WorkflowInstanceId"] = instanceId,
            ["CorrelationId"] = correlationId,
            ["Status"] = (int)status,
            ["SubStatus"] = (int)subStatus,
            ["Output"] = output?.DeepClone(),
        };

    /// <summary>True for an object with exactly these properties.</summary>
    public static bool Is(JsonObject value) => value.Count == s_names.Length && s_names.All(value.ContainsKey);

    /// <summary>The name of a status; null for what is no status.</summary>
    public static string? NameOf(string property, JsonNode? value) =>
        value is not JsonValue v || !v.TryGetValue<int>(out var number) ? null
        : property switch
        {
            "Status" => ((WorkflowStatus)number).ToString(),
            "SubStatus" => ((WorkflowSubStatus)number).ToString(),
            _ => null,
        };
}
