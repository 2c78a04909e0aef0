using Lajur.Registry.Cases;
using Lajur.Registry.Surveys.Results;

namespace Lajur.Registry.Registers.Books.Lines;

/// <summary>Which lines of a book are wanted; what is null does not count.</summary>
public sealed record BookFilter
{
    /// <summary>When they were entered.</summary>
    public required SurveyPeriod Period { get; init; }

    public Guid? ServiceId { get; init; }

    public Channel? Channel { get; init; }

    public CaseStatus? Status { get; init; }

    /// <summary>Words to find in number, case number or subject; in names and answers as well for whoever sees those.</summary>
    public string? Text { get; init; }
}
