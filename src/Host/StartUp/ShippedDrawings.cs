using Lajur.Engine.Definitions;
using Lajur.Engine.Library;
using Lajur.Engine.Storage;
using Lajur.Registry.Seeding;

namespace Lajur.Host.StartUp;

/// <summary>Takes the drawings that ship with the program into the engine's library, and publishes them.</summary>
internal sealed class ShippedDrawings(IWorkflowStore store, DefinitionLibrary library) : IDefinitionSeed
{
    public async Task SeedAsync(string definitionId, string json, CancellationToken cancellationToken)
    {
        if (await store.FindDefinitionAsync(definitionId, VersionOptions.Latest, cancellationToken) is not null)
        {
            return;
        }

        var drawing = DefinitionReader.Read(json);
        drawing.IsPublished = true;
        var result = await library.ImportAsync(drawing, cancellationToken);
        if (!result.Definition.IsPublished)
        {
            var problems = result.Problems.Select(problem => $"{problem.NodeId ?? problem.ActivityId} {problem.Path}: {problem.Message}");
            throw new StartRefusedException(
                $"The shipped drawing {definitionId} cannot be published:{Environment.NewLine}{string.Join(Environment.NewLine, problems)}");
        }
    }
}
