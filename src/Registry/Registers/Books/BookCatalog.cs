using Lajur.Registry.Numbering;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Registers.Books;

/// <summary>Finds the books of an office. What it returns is not tracked.</summary>
public sealed class BookCatalog(RegistryDb db)
{
    private static readonly BookColumn[] UsualColumns =
    [
        new("No.", BookFields.Order, 4),
        new("Nomor", BookFields.Text, 14),
        new("Tanggal", BookFields.Day, 10),
        new("Perihal", BookFields.Subject, 30),
        new("Perkara", BookFields.Case, 14),
        new("Keadaan", BookFields.Status, 10),
    ];

    /// <summary>The books that the office keeps or may begin, by title, each with the lines it has of a year.</summary>
    public async Task<IReadOnlyList<BookCount>> ListAsync(Guid officeId, int year, CancellationToken ct = default)
    {
        var known = await KnownAsync(officeId, ct);
        var prefix = RegisterDesk.SeriesOf("");
        var series = await db.Set<NumberSeries>().AsNoTracking()
            .Where(s => s.OfficeId == officeId && s.Kind.StartsWith(prefix)).ToListAsync(ct);
        var kept = series.Select(one => one.Kind[prefix.Length..]).Distinct(StringComparer.Ordinal);
        var books = known.Concat(kept.Where(key => !known.Any(book => book.Key == key)).Select(Usual));
        return [.. books.OrderBy(book => book.Title, StringComparer.Ordinal).Select(book => new BookCount(
            book,
            series.Where(one => one.Period == year && one.Kind == RegisterDesk.SeriesOf(book.Key)).Sum(one => one.Last),
            series.Exists(one => one.Kind == RegisterDesk.SeriesOf(book.Key))))];
    }

    /// <summary>The book with this key as the office keeps it; null when it has none and never wrote in one.</summary>
    public async Task<RegisterBook?> FindAsync(Guid officeId, string key, CancellationToken ct = default) =>
        (await KnownAsync(officeId, ct)).FirstOrDefault(book => book.Key == key)
        ?? (await db.Set<NumberSeries>().AnyAsync(s => s.OfficeId == officeId && s.Kind == RegisterDesk.SeriesOf(key), ct) ? Usual(key) : null);

    /// <summary>The title of a book; its key when it has none.</summary>
    public async Task<IReadOnlyDictionary<string, string>> TitlesAsync(Guid officeId, CancellationToken ct = default) =>
        (await KnownAsync(officeId, ct)).ToDictionary(book => book.Key, book => book.Title, StringComparer.Ordinal);

    /// <summary>The books that are described: the office's own, and those of every office that it has no own form of.</summary>
    internal async Task<List<RegisterBook>> KnownAsync(Guid officeId, CancellationToken ct)
    {
        var all = await db.Set<RegisterBook>().AsNoTracking()
            .Where(book => book.OfficeId == officeId || book.OfficeId == null).ToListAsync(ct);
        return [.. all.GroupBy(book => book.Key, StringComparer.Ordinal).Select(same => same.MaxBy(book => book.OfficeId is not null)!)];
    }

    /// <summary>A book that a drawing writes in and nobody has described yet.</summary>
    private static RegisterBook Usual(string key) => new()
    {
        Id = Guid.Empty,
        OfficeId = null,
        Key = key,
        Title = key.Length == 0 ? key : $"Buku {key.Replace('-', ' ')}",
        Description = "Buku yang dipakai alur layanan.",
        Keepers = [],
        Columns = [.. UsualColumns],
        Recorded = [],
        Pattern = NumberPattern.Usual,
    };
}
