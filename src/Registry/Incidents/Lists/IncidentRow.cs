namespace Lajur.Registry.Incidents.Lists;

/// <summary>One line of the list of incidents.</summary>
public sealed record IncidentRow
{
    public required IncidentEntry Entry { get; init; }

    /// <summary>Null for a run without a case.</summary>
    public required string? CaseNumber { get; init; }

    /// <summary>What happened, in one plain sentence.</summary>
    public required string Sentence { get; init; }
}
