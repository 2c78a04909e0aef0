namespace Lajur.Registry.Incidents.Lists;

/// <summary>One page of the list of incidents.</summary>
/// <param name="Rows">The page's lines.</param>
/// <param name="OpenCount">How many are open in the office.</param>
/// <param name="Procedures">The procedures that have incidents: definition id and name.</param>
/// <param name="HasMore">True when another page follows.</param>
public sealed record IncidentList(
    IReadOnlyList<IncidentRow> Rows, int OpenCount, IReadOnlyList<(string Id, string Name)> Procedures, bool HasMore);
