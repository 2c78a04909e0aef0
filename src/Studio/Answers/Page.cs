namespace Lajur.Studio.Answers;

/// <summary>One page of a list.</summary>
/// <param name="Items">The page's items.</param>
/// <param name="TotalCount">How many the whole list has.</param>
/// <param name="Links">What the caller may do with the list.</param>
public sealed record Page<T>(IReadOnlyCollection<T> Items, long TotalCount, IReadOnlyList<Link> Links);
