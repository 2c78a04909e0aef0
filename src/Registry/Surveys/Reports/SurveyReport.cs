using Lajur.Registry.Offices;
using Lajur.Registry.Services;
using Lajur.Registry.Surveys.Results;
using Lajur.Registry.Surveys.Weights;

namespace Lajur.Registry.Surveys.Reports;

/// <summary>The results of an office, or of one of its services, for a period.</summary>
public sealed record SurveyReport
{
    public required Office Office { get; init; }

    public required SurveyPeriod Period { get; init; }

    /// <summary>False while answers may still come in.</summary>
    public required bool IsOver { get; init; }

    /// <summary>The service it is about; null for the whole office.</summary>
    public required Service? Service { get; init; }

    /// <summary>All services of the office, by name.</summary>
    public required IReadOnlyList<Service> Services { get; init; }

    /// <summary>
    /// All answers together: an office's index is that of everybody who answered, not the mean of its services' indexes.
    /// </summary>
    public required ElementTotals Totals { get; init; }

    /// <summary>The same for the period before.</summary>
    public required ElementTotals Previous { get; init; }

    /// <summary>The weight in force at the end of the period.</summary>
    public required Weighting Weighting { get; init; }

    /// <summary>The decree that names it; null when the office recorded none.</summary>
    public required WeightChoice? Choice { get; init; }

    /// <summary>Services that somebody judged; empty when the report is about one service.</summary>
    public required IReadOnlyList<ServiceResult> ByService { get; init; }

    public required IReadOnlyList<Breakdown> Profile { get; init; }

    public required IReadOnlyList<SurveyComment> Comments { get; init; }

    public required Turnout Turnout { get; init; }

    /// <summary>What the clocks measured; null when no case with a promise ended in the period.</summary>
    public required WaitingTimes? Waiting { get; init; }

    /// <summary>True when made-up answers are among them.</summary>
    public required bool HasSamples { get; init; }

    /// <summary>False with fewer than five respondents: then nothing is told of what they answered.</summary>
    public bool IsTold => Totals.Respondents >= SmallCells.Fewest;

    public bool IsPreviousTold => Previous.Respondents >= SmallCells.Fewest;

    /// <summary>The index with the office's weight; null when it is not told.</summary>
    public SatisfactionIndex? Index => IsTold ? SatisfactionIndex.Of(Totals, Weighting) : null;

    /// <summary>The same answers with the other weight.</summary>
    public SatisfactionIndex? OtherIndex => IsTold ? SatisfactionIndex.Of(Totals, WeightingNames.Other(Weighting)) : null;

    /// <summary>The index of the period before, with the same weight, so that the two can be compared.</summary>
    public SatisfactionIndex? PreviousIndex => IsPreviousTold ? SatisfactionIndex.Of(Previous, Weighting) : null;
}
