using Lajur.Engine.Definitions;

namespace Lajur.Engine.Storage.Memory;

/// <summary>A version as rows keep it: its JSON, and what versions are chosen by.</summary>
internal sealed record StoredDefinition(string Json, string DefinitionId, int Version, bool IsLatest, bool IsPublished)
{
    public static StoredDefinition Of(WorkflowDefinition definition) => new(
        DefinitionWriter.Write(definition), definition.DefinitionId, definition.Version, definition.IsLatest, definition.IsPublished);

    public WorkflowDefinition Read() => DefinitionReader.Read(Json);
}
