namespace Lajur.Studio.Answers;

/// <summary>A whole list.</summary>
/// <param name="Items">Its items.</param>
/// <param name="Count">How many they are.</param>
public sealed record ItemList<T>(IReadOnlyCollection<T> Items, int Count);
