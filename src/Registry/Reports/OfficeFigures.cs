using Lajur.Registry.Guarantees.Reading;
using Lajur.Registry.Offices;
using Lajur.Registry.Surveys.Results;

namespace Lajur.Registry.Reports;

/// <summary>What an office did in a month, or another period of the calendar: the figures of monitoring and evaluation.</summary>
public sealed record OfficeFigures
{
    public required Office Office { get; init; }

    public required SurveyPeriod Period { get; init; }

    /// <summary>False while more may come in.</summary>
    public required bool IsOver { get; init; }

    /// <summary>When they were counted; what was open is told as of the period's end, or as of now if that is earlier.</summary>
    public required DateTimeOffset CountedAt { get; init; }

    /// <summary>Every service of the office but complaints, by name.</summary>
    public required IReadOnlyList<ServiceFigures> Services { get; init; }

    /// <summary>The same of complaints; null when the office takes none through Lajur.</summary>
    public required ServiceFigures? Complaints { get; init; }

    /// <summary>The guarantees of service that were raised, a line a service; empty unless they were asked for.</summary>
    public IReadOnlyList<GuaranteeFigures> Guarantees { get; init; } = [];

    /// <summary>All services together.</summary>
    public ServiceFigures Total => ServiceFigures.Sum("Semua layanan", Services);
}
