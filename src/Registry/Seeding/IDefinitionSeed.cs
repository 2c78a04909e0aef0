namespace Lajur.Registry.Seeding;

/// <summary>Takes the drawings that ship with the program into the library of workflow definitions.</summary>
public interface IDefinitionSeed
{
    /// <summary>
    /// Imports and publishes a drawing unless the library knows its definition already, in whatever version.
    /// </summary>
    /// <param name="definitionId">The drawing's own <c>definitionId</c>.</param>
    /// <param name="json">The whole drawing, Elsa 3 JSON.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task SeedAsync(string definitionId, string json, CancellationToken cancellationToken);
}
