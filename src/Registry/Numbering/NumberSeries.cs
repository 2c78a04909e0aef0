namespace Lajur.Registry.Numbering;

/// <summary>The last number given out of one series of an office.</summary>
public sealed class NumberSeries
{
    public required Guid OfficeId { get; init; }

    /// <summary>What is numbered: a service's prefix ("INF"), a book ("buku/agenda") or a queue ("antrean/perekaman").</summary>
    public required string Kind { get; init; }

    /// <summary>When it begins anew: the year (2026), or for a daily series the day as one number (20261123).</summary>
    public required int Period { get; init; }

    public required int Last { get; init; }
}
