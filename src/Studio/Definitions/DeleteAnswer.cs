namespace Lajur.Studio.Definitions;

/// <summary>How deleting went.</summary>
/// <param name="Deleted">How many versions are gone.</param>
/// <param name="InUse">Ids of the versions that stay, because instances still run on them.</param>
public sealed record DeleteAnswer(int Deleted, IReadOnlyList<string> InUse);
