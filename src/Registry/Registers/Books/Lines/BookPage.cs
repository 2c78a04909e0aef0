namespace Lajur.Registry.Registers.Books.Lines;

/// <summary>Lines of a book.</summary>
/// <param name="Book">Which book.</param>
/// <param name="Rows">The latest first.</param>
/// <param name="Next">Where the next page begins; null on the last.</param>
/// <param name="IsWhole">True when whoever asked sees people's data, of complaints as far as the pages of their cases show them.</param>
public sealed record BookPage(RegisterBook Book, IReadOnlyList<BookRow> Rows, BookPlace? Next, bool IsWhole);
