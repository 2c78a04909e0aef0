using Lajur.Registry.Cases;
using Lajur.Registry.Offices;
using Lajur.Registry.Registers.Books;
using Lajur.Registry.Registers.Books.Lines;
using Lajur.Registry.Surveys.Results;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.PersonalData.Breaches.Reading;

/// <summary>The register of breaches, written and printed as the office's other books are.</summary>
public sealed class BreachBook(RegistryDb db, BreachQuery breaches, BreachDoor door)
{
    private const string Text = "kegagalan";

    /// <summary>How the book looks; its lines name nobody whose data were disclosed.</summary>
    public static RegisterBook Form { get; } = new()
    {
        Id = Guid.Empty,
        OfficeId = null,
        Key = "kegagalan-data",
        Title = "Buku Kegagalan Pelindungan Data",
        Description = "Kegagalan pelindungan data pribadi dan pemberitahuannya.",
        Keepers = [],
        Columns =
        [
            new("Nomor", Text, 13), new("Diketahui", Text, 12), new("Kejadian", Text, 26), new("Data", Text, 18),
            new("Perkara", Text, 9), new("Dicatat oleh", Text, 13),
            new("Warga diberi tahu", Text, 13), new("Lembaga diberi tahu", Text, 13),
            new("Tenggat", Text, 12), new("Tepat waktu", Text, 9), new("Keadaan", Text, 14),
        ],
        Recorded = [],
        Pattern = "",
    };

    /// <summary>The book of a period, the first first; null for whoever is neither head nor administrator.</summary>
    public async Task<BookExport?> ExportAsync(Guid officerId, SurveyPeriod period, CancellationToken ct = default)
    {
        if (await door.EnterAsync(officerId, ct) is not { } officer || await breaches.ListAsync(officerId, period, "unduhan", ct) is not { } rows)
        {
            return null;
        }

        var office = await db.Set<Office>().AsNoTracking().SingleAsync(o => o.Id == officer.OfficeId, ct);
        return new(Form, office, new() { Period = period }, rows.Count, LinesAsync([.. rows.Reverse()], office.Zone));
    }

    private static async IAsyncEnumerable<BookRow> LinesAsync(IReadOnlyList<BreachRow> rows, IndonesianZone zone)
    {
        foreach (var (index, row) in rows.Index())
        {
            yield return new(index + 1, CaseNumber: null, IsWhole: true, IsNarrowed: false, Cells(row, zone));
        }

        await Task.CompletedTask;
    }

    private static IReadOnlyList<BookValue?> Cells(BreachRow row, IndonesianZone zone)
    {
        var (it, counts) = (row.Breach, row.Counts);
        return
        [
            new BookValue.Words(it.Number), Moment(it.KnownAt), new BookValue.Words(it.What), new BookValue.Words(it.Data), new BookValue.Number(counts.All),
            new BookValue.Words(it.RecordedByName), Moment(counts.AllToldAt) ?? Why(it.WhyNotPeople, counts.Standing),
            Moment(it.AuthorityToldAt) ?? Why(it.WhyNotAuthority, "belum"), Moment(it.DueAt), new BookValue.Words(InTime(row.Clock)),
            new BookValue.Words(it.ClosedAt is null ? "terbuka" : "ditutup"),
        ];

        BookValue? Moment(DateTimeOffset? at) => at is { } moment ? new BookValue.Moment(zone.ToLocal(moment).DateTime) : null;

        static string InTime(BreachClock clock) => clock switch
        {
            { IsLate: true } => "terlambat",
            { Tone: ClockTone.Finished } => "ya",
            _ => "masih berjalan",
        };

        static BookValue Why(string? reason, string otherwise) => new BookValue.Words(reason is null ? otherwise : $"tidak: {reason}");
    }
}
