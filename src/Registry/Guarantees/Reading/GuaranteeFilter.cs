using Lajur.Registry.Surveys.Results;

namespace Lajur.Registry.Guarantees.Reading;

/// <summary>Which guarantees to list.</summary>
public sealed record GuaranteeFilter
{
    /// <summary>Null for every state.</summary>
    public GuaranteeState? State { get; init; }

    /// <summary>The service's name in addresses; null for every service.</summary>
    public string? ServiceSlug { get; init; }

    /// <summary>Raised in this period; null for ever.</summary>
    public SurveyPeriod? Period { get; init; }

    /// <summary>Part of a case's or the book's number.</summary>
    public string? Text { get; init; }

    public int Page { get; init; } = 1;
}
