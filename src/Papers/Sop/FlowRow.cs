namespace Lajur.Papers.Sop;

/// <summary>A row as it is printed: steps of one number and name that several lanes take are one row.</summary>
internal sealed record FlowRow
{
    public required string? Number { get; init; }

    public required string Title { get; init; }

    /// <summary>At most one in a column.</summary>
    public required IReadOnlyList<FlowSymbol> Symbols { get; init; }

    public string? Requirements { get; init; }

    public string? Duration { get; init; }

    public string? Output { get; init; }

    public string? Remark { get; init; }

    /// <summary>True for the row of connectors where a table breaks over pages.</summary>
    public bool IsConnection { get; init; }
}
