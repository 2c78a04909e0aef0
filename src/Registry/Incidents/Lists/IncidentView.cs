using Lajur.Engine.Journaling;

namespace Lajur.Registry.Incidents.Lists;

/// <summary>One incident as its page shows it.</summary>
public sealed record IncidentView
{
    public required IncidentEntry Entry { get; init; }

    /// <summary>What happened, in one plain sentence.</summary>
    public required string Sentence { get; init; }

    /// <summary>Where in the SOP: "langkah 2.a, Petugas Layanan", or "sesudah langkah …"; null when it cannot be told.</summary>
    public required string? Place { get; init; }

    /// <summary>Null for a run without a case.</summary>
    public required string? CaseNumber { get; init; }

    /// <summary>What the step can end with; empty when there is no step to skip.</summary>
    public required IReadOnlyList<string> Outcomes { get; init; }

    /// <summary>Data of the run that may be set aright: name, type and value as text.</summary>
    public required IReadOnlyList<RunDatum> Data { get; init; }

    /// <summary>How many open incidents of the office are like this one, itself included.</summary>
    public required int AlikeCount { get; init; }

    /// <summary>What the journal says of the step's attempts, the latest last.</summary>
    public required IReadOnlyList<JournalEntry> Journal { get; init; }

    /// <summary>True for an administrator while it is open.</summary>
    public required bool MayAct { get; init; }
}
