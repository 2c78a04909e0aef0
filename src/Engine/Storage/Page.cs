namespace Lajur.Engine.Storage;

/// <summary>One page of a longer list.</summary>
/// <param name="Items">The items of this page.</param>
/// <param name="TotalCount">How many there are in all.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, int TotalCount);
