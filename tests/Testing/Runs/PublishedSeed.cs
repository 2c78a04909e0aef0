using System.Text.Json.Nodes;
using Lajur.Engine.Definitions;
using Lajur.Engine.Library;
using Lajur.Registry.Seeding;

namespace Lajur.Testing.Runs;

/// <summary>Publishes what ships, as the host does at its first start.</summary>
internal sealed class PublishedSeed(DefinitionLibrary library) : IDefinitionSeed
{
    public Task SeedAsync(string definitionId, string json, CancellationToken cancellationToken) =>
        PublishAsync(library, new(JsonNode.Parse(json)!.AsObject()), cancellationToken);

    /// <exception cref="InvalidOperationException">The drawing is refused; the message names every problem.</exception>
    public static async Task PublishAsync(
        DefinitionLibrary library, WorkflowDefinition drawing, CancellationToken cancellationToken)
    {
        await library.SaveDraftAsync(drawing, cancellationToken);
        if (await library.PublishAsync(drawing.DefinitionId, cancellationToken) is not PublishOutcome.Published)
        {
            var problems = await library.CheckAsync(drawing, cancellationToken);
            throw new InvalidOperationException(string.Join('\n', problems.Select(p => $"{p.Message} {p.Suggestion}")));
        }
    }
}
