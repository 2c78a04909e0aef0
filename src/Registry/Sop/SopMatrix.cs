namespace Lajur.Registry.Sop;

/// <summary>The SOP as a table of numbered steps × lanes, read from the drawing that runs.</summary>
/// <param name="Lanes">The columns, in order.</param>
/// <param name="Rows">The steps, in the order of their numbers.</param>
public sealed record SopMatrix(IReadOnlyList<SopLane> Lanes, IReadOnlyList<SopRow> Rows);
