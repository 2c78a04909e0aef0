namespace Lajur.Engine.Catalog;

/// <summary>A way out of an activity, or a place for a child.</summary>
/// <param name="Name">The outcome, or the property.</param>
/// <param name="DisplayName">The label.</param>
/// <param name="IsEmbedded">True for a place for a child.</param>
/// <param name="IsMany">True for a place for any number of children.</param>
public sealed record PortDescriptor(string Name, string DisplayName, bool IsEmbedded, bool IsMany = false);
