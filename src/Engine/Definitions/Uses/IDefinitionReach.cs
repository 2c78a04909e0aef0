namespace Lajur.Engine.Definitions.Uses;

/// <summary>Says which drawings may use or start which others. A host with several owners of drawings registers its own.</summary>
public interface IDefinitionReach
{
    /// <summary>True when <paramref name="from"/> may use or start <paramref name="to"/>.</summary>
    bool Reaches(WorkflowDefinition from, WorkflowDefinition to);
}
