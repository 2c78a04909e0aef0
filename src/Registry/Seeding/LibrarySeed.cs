using Lajur.Engine.Definitions;
using Lajur.Engine.Library;
using Lajur.Engine.Storage;

namespace Lajur.Registry.Seeding;

/// <summary>Hands shipped drawings to the engine's library, published as they say; in an office that wants a second person they wait as drafts.</summary>
public sealed class LibrarySeed(IWorkflowStore store, DefinitionLibrary library) : IDefinitionSeed
{
    /// <exception cref="SeedFileException">The drawing cannot be published; every problem is named.</exception>
    public async Task SeedAsync(string definitionId, string json, CancellationToken cancellationToken)
    {
        if (await store.FindDefinitionAsync(definitionId, VersionOptions.Latest, cancellationToken) is not null)
        {
            return;
        }

        var drawing = DefinitionReader.Read(json);
        var imported = await library.ImportAsync(drawing, cancellationToken);
        if (drawing.IsPublished && !imported.Definition.IsPublished && !imported.IsHeld)
        {
            throw new SeedFileException(definitionId, string.Join(Environment.NewLine, imported.Problems.Select(Say)));
        }
    }

    private static string Say(DefinitionProblem problem) =>
        string.Join(" ", new[] { problem.ActivityId, problem.Path, problem.Message, problem.Suggestion }.OfType<string>());
}
