using System.Runtime.CompilerServices;
using Lajur.Registry.Cases;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Changes;
using Lajur.Registry.Complaints;
using Lajur.Registry.Offices;
using Lajur.Registry.Speech;
using Microsoft.EntityFrameworkCore;

// Translated to SQL's upper(), which knows no culture.
#pragma warning disable CA1304, CA1311, CA1862, MA0011

namespace Lajur.Registry.Registers.Books.Lines;

/// <summary>Reads the books of an officer's own office; of another's an officer is told nothing. Every look is logged.</summary>
public sealed class BookQuery(RegistryDb db, CaseAccess access, BookCatalog catalog, BookReader reader)
{
    /// <summary>Lines a page on the screen.</summary>
    public const int PageSize = 50;

    /// <summary>Lines that are written or printed at once: what an office writes in a year and more.</summary>
    public const int MostLines = 20_000;

    private const int Piece = 200;
    private const int LongestSearch = 100;

    /// <summary>A page of a book, the latest lines first; null when the officer's office has no such book.</summary>
    public async Task<BookPage?> FindAsync(
        Guid officerId, string key, BookFilter filter, BookPlace? after = null, CancellationToken ct = default)
    {
        if (await OpenAsync(officerId, key, ct) is not { } open)
        {
            return null;
        }

        var lines = Of(open, filter).OrderByDescending(l => l.Entry.EnteredAt).ThenByDescending(l => l.Entry.Number).AsQueryable();
        if (after is { } place)
        {
            lines = lines.Where(l => l.Entry.EnteredAt < place.At || (l.Entry.EnteredAt == place.At && l.Entry.Number < place.Number));
        }

        var found = await lines.Take(PageSize + 1).ToListAsync(ct);
        var shown = found.Take(PageSize).ToList();
        await LogAsync(open, "book", filter, ct);
        return new(
            open.Book,
            await ReadAsync(open, shown, ct),
            found.Count > PageSize ? new(shown[^1].Entry.EnteredAt, shown[^1].Entry.Number) : null,
            open.IsWhole);
    }

    /// <summary>What is to be written into a file or printed; null when the officer's office has no such book.</summary>
    public async Task<BookExport?> ExportAsync(Guid officerId, string key, BookFilter filter, CancellationToken ct = default)
    {
        if (await OpenAsync(officerId, key, ct) is not { } open)
        {
            return null;
        }

        var count = await Of(open, filter).Take(MostLines + 1).CountAsync(ct);
        if (count <= MostLines)
        {
            await LogAsync(open, "book-export", filter, ct);
        }

        return new(open.Book, open.Office, filter, count, open.IsWhole, count > MostLines ? NoneAsync() : RowsAsync(open, filter, ct));
    }

    /// <summary>The lines as the book has them, the first first, read piece by piece.</summary>
    private async IAsyncEnumerable<BookRow> RowsAsync(OpenBook open, BookFilter filter, [EnumeratorCancellation] CancellationToken ct)
    {
        BookPlace? last = null;
        List<BookLine> piece;
        do
        {
            var lines = Of(open, filter).OrderBy(l => l.Entry.EnteredAt).ThenBy(l => l.Entry.Number).AsQueryable();
            if (last is { } place)
            {
                lines = lines.Where(l => l.Entry.EnteredAt > place.At || (l.Entry.EnteredAt == place.At && l.Entry.Number > place.Number));
            }

            piece = await lines.Take(Piece).ToListAsync(ct);
            foreach (var row in await ReadAsync(open, piece, ct))
            {
                yield return row;
            }

            last = piece.Count > 0 ? new(piece[^1].Entry.EnteredAt, piece[^1].Entry.Number) : null;
        }
        while (piece.Count == Piece);
    }

    private static async IAsyncEnumerable<BookRow> NoneAsync()
    {
        await Task.CompletedTask;
        yield break;
    }

    private IQueryable<BookLine> Of(OpenBook open, BookFilter filter)
    {
        var (from, until) = filter.Period.At(open.Office.Zone);
        var (office, key, officer) = (open.Office.Id, open.Book.Key, open.Officer.Id);
        var lines = db.Set<RegisterEntry>().AsNoTracking()
            .Where(e => e.OfficeId == office && e.Book == key && e.EnteredAt >= from && e.EnteredAt < until)
            .Join(db.Set<Case>(), e => e.CaseId, c => c.Id, (e, c) => new BookLine { Entry = e, Case = c })
            // Whom a complaint is about does not see it.
            .Where(l => !db.Set<ConcernedOfficer>().Any(about => about.CaseId == l.Case.Id && about.OfficerId == officer));
        lines = filter.ServiceId is { } service ? lines.Where(l => l.Case.ServiceId == service) : lines;
        lines = filter.Channel is { } channel ? lines.Where(l => l.Case.Channel == channel) : lines;
        lines = filter.Status is { } status ? lines.Where(l => l.Case.Status == status) : lines;
        var text = filter.Text?.Trim() is { Length: > 0 } asked ? asked[..Math.Min(asked.Length, LongestSearch)].ToUpperInvariant() : null;
        return text is null ? lines : Search(lines, text, open.IsWhole);
    }

    /// <summary>Whoever does not see people's data does not find by them either.</summary>
    private IQueryable<BookLine> Search(IQueryable<BookLine> lines, string text, bool isWhole) => isWhole
        ? lines.Where(l => l.Entry.Text.ToUpper().Contains(text) || l.Case.Number.Contains(text) || l.Entry.Subject.ToUpper().Contains(text)
            || (!db.Set<Complaint>().Any(c => c.CaseId == l.Case.Id && c.WantsAnonymity)
                && (l.Case.Applicant.Name.ToUpper().Contains(text) || l.Case.Answers.ToUpper().Contains(text))))
        : lines.Where(l => l.Entry.Text.ToUpper().Contains(text) || l.Case.Number.Contains(text));

    /// <summary>Whoever complained and asked to stay unnamed is named to nobody by a book, which is printed and lies about.</summary>
    private async Task<IReadOnlyList<BookRow>> ReadAsync(OpenBook open, IReadOnlyList<BookLine> lines, CancellationToken ct)
    {
        var cases = lines.Select(line => line.Case.Id).Distinct().ToList();
        var unnamed = await db.Set<Complaint>().Where(c => cases.Contains(c.CaseId) && c.WantsAnonymity).Select(c => c.CaseId).ToListAsync(ct);
        return await reader.ReadAsync(
            open.Book, lines, open.Office.Zone,
            line => unnamed.Contains(line.Case.Id) ? BookSight.Unnamed : open.IsWhole ? BookSight.Whole : BookSight.Masked, ct);
    }

    private async Task<OpenBook?> OpenAsync(Guid officerId, string key, CancellationToken ct)
    {
        if (await access.FindOfficerAsync(officerId, ct) is not { } officer
            || await catalog.FindAsync(officer.OfficeId, key, ct) is not { } book)
        {
            return null;
        }

        var office = await db.Set<Office>().AsNoTracking().SingleAsync(o => o.Id == officer.OfficeId, ct);
        return new(officer, office, book, officer.Leads || book.Keepers.Exists(officer.Holds));
    }

    private async Task LogAsync(OpenBook open, string subject, BookFilter filter, CancellationToken ct)
    {
        var detail = $"{open.Book.Title}, {filter.Period.Name}{(filter.Text is { Length: > 0 } text ? $", dicari \"{text}\"" : "")}";
        await access.LogAsync(open.Officer, subject, open.Book.Id, open.IsWhole, detail.CutTo(AccessLogEntryMapping.DetailLength), ct);
    }

    private sealed record OpenBook(CaseOfficer Officer, Office Office, RegisterBook Book, bool IsWhole);
}
