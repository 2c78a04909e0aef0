namespace Lajur.Registry.Cases.Numbering;

/// <summary>The last number given out of one series: an office, a service's prefix and a year.</summary>
public sealed class NumberSeries
{
    public required Guid OfficeId { get; init; }

    public required string Prefix { get; init; }

    public required int Year { get; init; }

    public required int Last { get; init; }
}
