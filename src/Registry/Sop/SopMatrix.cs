namespace Lajur.Registry.Sop;

/// <summary>The SOP as a table of numbered steps × lanes, read from the drawing that runs.</summary>
/// <param name="Lanes">The columns, in order.</param>
/// <param name="Rows">The steps, in the order of their numbers.</param>
/// <param name="Arrows">How one leads to another.</param>
public sealed record SopMatrix(
    IReadOnlyList<SopLane> Lanes, IReadOnlyList<SopRow> Rows, IReadOnlyList<SopArrow> Arrows)
{
    /// <summary>For a drawing that is gone.</summary>
    public static SopMatrix Empty { get; } = new([], [], []);

    /// <summary>The ways on from each step that has several, by outcome.</summary>
    public IReadOnlyList<SopWay> Ways { get; init; } = [];

    /// <summary>The same table for whoever must not learn officers' names.</summary>
    public SopMatrix WithoutNames() => this with { Rows = [.. Rows.Select(row => row with { OfficerName = null })] };
}
