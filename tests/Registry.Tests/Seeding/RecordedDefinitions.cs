using Lajur.Registry.Seeding;

namespace Lajur.Registry.Tests.Seeding;

/// <summary>Remembers the drawings it was handed.</summary>
internal sealed class RecordedDefinitions : IDefinitionSeed
{
    public List<string> Ids { get; } = [];

    public Task SeedAsync(string definitionId, string json, CancellationToken cancellationToken)
    {
        Assert.Contains($"\"{definitionId}\"", json, StringComparison.Ordinal);
        Ids.Add(definitionId);
        return Task.CompletedTask;
    }
}
