namespace Lajur.Engine.Definitions;

/// <summary>How grave a <see cref="DefinitionProblem"/> is.</summary>
public enum ProblemSeverity
{
    /// <summary>Shown, and publication goes on.</summary>
    Warning,

    /// <summary>Publication is refused.</summary>
    Error,
}
