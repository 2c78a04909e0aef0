namespace Lajur.Papers.Sheets;

/// <summary>What a sheet looks like.</summary>
/// <param name="Name">On its tab; letters that tabs do not take are replaced, and it is cut to 31.</param>
/// <param name="Widths">Of its columns, in letters.</param>
/// <param name="HeadRow">The row (from 1) that stays in sight and is repeated on every printed page; 0 for none.</param>
public sealed record SheetForm(string Name, IReadOnlyList<double> Widths, int HeadRow = 0);
