using Lajur.Engine.Definitions;
using Lajur.Engine.Definitions.Uses;
using Lajur.Studio.Canvas;

namespace Lajur.Studio.Definitions;

/// <summary>A drawing uses and starts drawings of its own office only.</summary>
internal sealed class OfficeReach : IDefinitionReach
{
    public bool Reaches(WorkflowDefinition from, WorkflowDefinition to) => OfficeOf(from) == OfficeOf(to);

    private static string? OfficeOf(WorkflowDefinition definition) => ActivityTree.Text(definition.CustomProperties, "office");
}
