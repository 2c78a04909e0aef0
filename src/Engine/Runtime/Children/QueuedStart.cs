using System.Text.Json.Nodes;

namespace Lajur.Engine.Runtime.Children;

/// <summary>A start that waits in the queue, as JSON.</summary>
internal static class QueuedStart
{
    public static JsonObject Write(StartWorkflow command) => new()
    {
        ["definitionId"] = command.DefinitionId,
        ["versionId"] = command.DefinitionVersionId,
        ["childId"] = command.InstanceId,
        ["correlationId"] = command.CorrelationId,
        ["input"] = command.Input?.DeepClone(),
        ["properties"] = command.Properties?.DeepClone(),
        ["instanceId"] = command.ParentInstanceId,
    };

    public static StartWorkflow Read(JsonObject json) => new()
    {
        DefinitionId = (string)json["definitionId"]!,
        DefinitionVersionId = (string?)json["versionId"],
        InstanceId = (string?)json["childId"],
        CorrelationId = (string?)json["correlationId"],
        Input = json["input"] as JsonObject,
        Properties = json["properties"] as JsonObject,
        ParentInstanceId = (string?)json["instanceId"],
    };
}
