namespace Lajur.Studio.Descriptors;

/// <summary>A way out of an activity as Elsa Studio reads it.</summary>
/// <param name="Name">What connections name.</param>
/// <param name="DisplayName">What the administrator reads.</param>
/// <param name="Type"><c>Flow</c>, or <c>Embedded</c> for a place for a child.</param>
/// <param name="IsBrowsable">Always true; a hidden port could not be connected.</param>
public sealed record PortView(string Name, string DisplayName, string Type, bool IsBrowsable = true);
