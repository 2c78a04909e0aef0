namespace Lajur.Engine.Definitions.Checks;

/// <summary>An activity that finds problems in its own drawing beyond what its attributes say.</summary>
public interface ISelfChecking
{
    /// <summary>The problems; empty when there are none.</summary>
    IEnumerable<DefinitionProblem> Check();
}
