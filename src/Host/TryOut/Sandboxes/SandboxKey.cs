namespace Lajur.Host.TryOut.Sandboxes;

/// <summary>Which try-out, and where it stands.</summary>
/// <param name="Person">Whose.</param>
/// <param name="DefinitionId">Of which drawing.</param>
/// <param name="Moves">The draft, the beginning and the moves as text: two that agree in it stand at the same place.</param>
public sealed record SandboxKey(Guid Person, string DefinitionId, string Moves);
