namespace Lajur.Engine.Definitions.Uses;

/// <summary>Every drawing may use every other: for a host with one owner.</summary>
internal sealed class OpenReach : IDefinitionReach
{
    public bool Reaches(WorkflowDefinition from, WorkflowDefinition to) => true;
}
