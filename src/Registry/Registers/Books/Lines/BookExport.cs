using Lajur.Registry.Offices;

namespace Lajur.Registry.Registers.Books.Lines;

/// <summary>A book, or a part of it, to be written into a file or printed.</summary>
/// <param name="Book">Which book.</param>
/// <param name="Office">Whose.</param>
/// <param name="Filter">Which lines of it.</param>
/// <param name="Count">How many they are; one more than may be when they are too many.</param>
/// <param name="Rows">The first first, read as they are taken; none when they are too many.</param>
public sealed record BookExport(
    RegisterBook Book, Office Office, BookFilter Filter, int Count, IAsyncEnumerable<BookRow> Rows)
{
    public bool IsTooMuch => Count > BookQuery.MostLines;
}
