namespace Lajur.Registry.Guarantees.Reading;

/// <summary>A page of guarantees.</summary>
/// <param name="Rows">Those that are tasks first, then the latest.</param>
/// <param name="Open">How many are a task, whatever is filtered.</param>
/// <param name="Reported">How many wait for a decision, whatever is filtered.</param>
/// <param name="HasMore">True when another page follows.</param>
public sealed record GuaranteeList(IReadOnlyList<GuaranteeRow> Rows, int Open, int Reported, bool HasMore);
