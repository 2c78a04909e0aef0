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
        var rows = await ReadAsync(open, [.. found.Take(PageSize)], ct);
        await LogAsync(open, "book", filter, rows.Any(row => row.IsWhole), ct);
        return new(
            open.Book, rows, found.Count > PageSize ? new(found[PageSize - 1].Entry.EnteredAt, found[PageSize - 1].Entry.Number) : null, open.IsWhole);
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
            await LogAsync(open, "book-export", filter, await AnyWholeAsync(open, filter, ct), ct);
        }

        return new(open.Book, open.Office, filter, count, count > MostLines ? NoneAsync() : RowsAsync(open, filter, ct));
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
        var (office, key) = (open.Office.Id, open.Book.Key);
        var all = db.Set<RegisterEntry>().AsNoTracking()
            .Where(e => e.OfficeId == office && e.Book == key && e.EnteredAt >= from && e.EnteredAt < until)
            .Join(db.Set<Case>(), e => e.CaseId, c => c.Id, (e, c) => new BookLine { Entry = e, Case = c });
        var lines = filter.ServiceId is { } service ? all.Where(l => l.Case.ServiceId == service) : all;
        lines = filter.Channel is { } channel ? lines.Where(l => l.Case.Channel == channel) : lines;
        lines = filter.Status is { } status ? lines.Where(l => l.Case.Status == status) : lines;
        var text = filter.Text?.Trim() is { Length: > 0 } asked ? asked[..Math.Min(asked.Length, LongestSearch)].ToUpperInvariant() : null;
        lines = text is null ? lines : Search(open, lines, text);
        if (ReferenceEquals(lines, all))
        {
            return all;
        }

        // What is told by its number alone must not tell more by being found.
        var (complaints, known) = (db.Set<Complaint>(), Complaints(open, CaseSight.Masked));
        return lines.Where(l => !complaints.Any(c => c.CaseId == l.Case.Id) || known.Any(c => c.CaseId == l.Case.Id));
    }

    /// <summary>Whoever does not see people's data does not find by them either.</summary>
    private IQueryable<BookLine> Search(OpenBook open, IQueryable<BookLine> lines, string text)
    {
        var (isWhole, complaints, matters, whole) = (open.IsWhole, db.Set<Complaint>(), Complaints(open, CaseSight.Matter), Whole(open));
        return lines.Where(l => l.Entry.Text.ToUpper().Contains(text) || l.Case.Number.Contains(text)
            || matters.Any(c => c.CaseId == l.Case.Id && (c.Summary!.ToUpper().Contains(text) || l.Entry.Subject.ToUpper().Contains(text)))
            || (isWhole && l.Entry.Subject.ToUpper().Contains(text) && !complaints.Any(c => c.CaseId == l.Case.Id))
            || ((l.Case.Applicant.Name.ToUpper().Contains(text) || l.Case.Answers.ToUpper().Contains(text))
                && (whole.Any(c => c.CaseId == l.Case.Id) || (isWhole && !complaints.Any(c => c.CaseId == l.Case.Id)))));
    }

    /// <summary>The complaints of which the officer is shown so much and more.</summary>
    private IQueryable<Complaint> Complaints(OpenBook open, CaseSight least)
    {
        var sights = access.SightsOf(open.Officer);
        return db.Set<Complaint>().Where(c => sights.Any(s => s.CaseId == c.CaseId && s.Sight >= least));
    }

    /// <summary>Those with nothing masked. Whoever asked to stay unnamed is named to nobody by a book, which is printed and lies about.</summary>
    private IQueryable<Complaint> Whole(OpenBook open) => Complaints(open, CaseSight.Whole).Where(c => !c.WantsAnonymity);

    private Task<bool> AnyWholeAsync(OpenBook open, BookFilter filter, CancellationToken ct)
    {
        var (isWhole, complaints, whole) = (open.IsWhole, db.Set<Complaint>(), Whole(open));
        return Of(open, filter).AnyAsync(
            l => whole.Any(c => c.CaseId == l.Case.Id) || (isWhole && !complaints.Any(c => c.CaseId == l.Case.Id)), ct);
    }

    private async Task<IReadOnlyList<BookRow>> ReadAsync(OpenBook open, IReadOnlyList<BookLine> lines, CancellationToken ct)
    {
        var cases = lines.Select(line => line.Case.Id).Distinct().ToList();
        var sights = access.SightsOf(open.Officer);
        var complaints = await db.Set<Complaint>().Where(c => cases.Contains(c.CaseId))
            .Select(c => new { c.CaseId, c.WantsAnonymity, Sight = sights.Where(s => s.CaseId == c.CaseId).Select(s => s.Sight).FirstOrDefault() })
            .ToDictionaryAsync(c => c.CaseId, c => SightOf(c.Sight, c.WantsAnonymity), ct);
        return await reader.ReadAsync(
            open.Book, lines, open.Office.Zone,
            line => complaints.TryGetValue(line.Case.Id, out var sight) ? sight : open.IsWhole ? BookSight.Whole : BookSight.Masked, ct);
    }

    private static BookSight SightOf(CaseSight complaint, bool wantsAnonymity) => complaint switch
    {
        CaseSight.Nothing => BookSight.Closed,
        CaseSight.Masked => BookSight.Standing,
        _ when wantsAnonymity => BookSight.Unnamed,
        CaseSight.Matter => BookSight.Matter,
        _ => BookSight.Whole,
    };

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

    private async Task LogAsync(OpenBook open, string subject, BookFilter filter, bool unmasked, CancellationToken ct)
    {
        // Never the words: they may name somebody, and a line of the log outlives what is erased.
        var detail = $"{open.Book.Title}, {filter.Period.Name}{(string.IsNullOrWhiteSpace(filter.Text) ? "" : ", dengan pencarian")}";
        await access.LogAsync(open.Officer, subject, open.Book.Id, unmasked, detail.CutTo(AccessLogEntryMapping.DetailLength), ct);
    }

    private sealed record OpenBook(CaseOfficer Officer, Office Office, RegisterBook Book, bool IsWhole);
}
