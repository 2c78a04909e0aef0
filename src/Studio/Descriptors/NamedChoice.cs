namespace Lajur.Studio.Descriptors;

/// <summary>Something to choose from a list in Elsa Studio: a variable type, a strategy, a store.</summary>
/// <param name="TypeName">What the definition keeps.</param>
/// <param name="DisplayName">What the administrator reads.</param>
/// <param name="Description">One sentence.</param>
/// <param name="Category">The heading it stands under, where there are headings.</param>
/// <param name="Priority">The highest is chosen beforehand.</param>
/// <param name="Deprecated">True for what is understood still, but no more to be chosen.</param>
public sealed record NamedChoice(string TypeName, string DisplayName, string Description, string? Category = null, double Priority = 0, bool Deprecated = false);
