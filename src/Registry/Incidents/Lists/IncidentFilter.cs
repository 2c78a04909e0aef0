namespace Lajur.Registry.Incidents.Lists;

/// <summary>Which incidents are asked for.</summary>
public sealed record IncidentFilter
{
    /// <summary>A part of the case number, the step, the procedure or the error; null for all.</summary>
    public string? Text { get; init; }

    /// <summary>One procedure by its definition id; null for all.</summary>
    public string? DefinitionId { get; init; }

    /// <summary>Only those that are at least so many hours old; null for all.</summary>
    public int? OlderThanHours { get; init; }

    /// <summary>True for those that somebody has seen to, the latest first; false for the open ones, the oldest first.</summary>
    public bool Closed { get; init; }

    /// <summary>Counts from 1.</summary>
    public int Page { get; init; } = 1;
}
