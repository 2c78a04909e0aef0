namespace Lajur.Host.Inbox.Items;

/// <summary>Why nothing was changed, for the officer who tried.</summary>
/// <param name="Title">What happened, in a sentence.</param>
/// <param name="Advice">What to do now.</param>
/// <param name="Status">The HTTP status of the page that says so.</param>
/// <param name="Errors">Sentences by field of the form; empty when no field is to blame.</param>
public sealed record WorkItemProblem(string Title, string Advice, int Status, IReadOnlyDictionary<string, string> Errors);
