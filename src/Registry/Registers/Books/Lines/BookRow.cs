namespace Lajur.Registry.Registers.Books.Lines;

/// <summary>A line of a book, ready to be shown.</summary>
/// <param name="Number">Its number in the year's series.</param>
/// <param name="CaseNumber">The number of its case.</param>
/// <param name="Cells">One for each column; null where nothing stands.</param>
public sealed record BookRow(int Number, string CaseNumber, IReadOnlyList<BookValue?> Cells);
