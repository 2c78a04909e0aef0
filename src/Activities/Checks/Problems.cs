using Lajur.Engine.Activities;
using Lajur.Engine.Definitions;

namespace Lajur.Activities.Checks;

/// <summary>Words a problem at its place.</summary>
internal static class Problems
{
    public static DefinitionProblem Error(Activity at, string? path, string message, string remedy) =>
        new(ProblemSeverity.Error, at.Id, at.NodeId, path, $"Langkah \"{at.DisplayText}\": {message}", remedy);

    public static DefinitionProblem Warning(Activity at, string? path, string message, string remedy) =>
        new(ProblemSeverity.Warning, at.Id, at.NodeId, path, $"Langkah \"{at.DisplayText}\": {message}", remedy);

    public static DefinitionProblem Error(string message, string remedy) =>
        new(ProblemSeverity.Error, ActivityId: null, NodeId: null, Path: null, message, remedy);

    public static DefinitionProblem Warning(string message, string remedy) =>
        new(ProblemSeverity.Warning, ActivityId: null, NodeId: null, Path: null, message, remedy);
}
