using System.Text.Json.Nodes;
using Lajur.Engine.Definitions;
using Lajur.Engine.Storage.Steps;

namespace Lajur.Engine.Storage.Definitions;

/// <summary>One version of a drawing. The JSON is the truth; the columns repeat what lists ask for.</summary>
internal sealed class DefinitionRow : IWorkflowRow
{
    public required string Id { get; init; }
    public required string DefinitionId { get; set; }
    public required int Version { get; set; }
    public required string? Name { get; set; }
    public required string? Description { get; set; }
    public required bool IsLatest { get; set; }
    public required bool IsPublished { get; set; }
    public required bool IsSystem { get; set; }
    public required bool IsUsableAsActivity { get; set; }
    public required DateTimeOffset CreatedAt { get; set; }
    public required string Json { get; set; }

    public static DefinitionRow From(WorkflowDefinition definition) => new()
    {
        Id = definition.Id,
        DefinitionId = definition.DefinitionId,
        Version = definition.Version,
        Name = definition.Name,
        Description = definition.Description,
        IsLatest = definition.IsLatest,
        IsPublished = definition.IsPublished,
        IsSystem = definition.IsSystem,
        IsUsableAsActivity = definition.IsUsableAsActivity,
        CreatedAt = definition.CreatedAt,
        Json = definition.Json.ToJsonString(),
    };

    public WorkflowDefinition ToDefinition() => new(JsonNode.Parse(Json)!.AsObject());
}
