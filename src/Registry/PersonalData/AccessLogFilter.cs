using Lajur.Registry.Surveys.Results;

namespace Lajur.Registry.PersonalData;

/// <summary>Which looks at people's data are wanted; what is null does not count.</summary>
public sealed record AccessLogFilter
{
    public required SurveyPeriod Period { get; init; }

    public Guid? OfficerId { get; init; }

    public string? CaseNumber { get; init; }

    /// <summary>True leaves out the looks at masked data.</summary>
    public bool OnlyUnmasked { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;
}
