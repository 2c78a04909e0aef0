namespace Lajur.Registry.Registers.Books.Lines;

/// <summary>A line of a book, ready to be shown.</summary>
/// <param name="Number">Its number in the year's series.</param>
/// <param name="CaseNumber">The number of its case; null where whoever asks is not to know which it is.</param>
/// <param name="IsWhole">True when nothing of it is masked.</param>
/// <param name="IsNarrowed">True of a complaint that tells less than another case would in its place.</param>
/// <param name="Cells">One for each column; null where nothing stands.</param>
public sealed record BookRow(int Number, string? CaseNumber, bool IsWhole, bool IsNarrowed, IReadOnlyList<BookValue?> Cells);
