using Lajur.Registry.Cases;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Changes;
using Lajur.Registry.Complaints;
using Lajur.Registry.Offices;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.PersonalData;

/// <summary>Reads who looked at people's data (UU 27/2022), for the head and the administrators of the office.</summary>
public sealed class AccessLogQuery(RegistryDb db, CaseAccess access)
{
    /// <summary>Lines a page.</summary>
    public const int PageSize = 50;

    private const int MaxPage = 1000;

    /// <summary>
    /// A page, the latest first, and whether more follow; null for everybody else. Looks at a complaint about whoever asks are left
    /// out: they would tell that there is one.
    /// </summary>
    public async Task<(IReadOnlyList<AccessLogLine> Lines, bool HasMore)?> FindAsync(Guid officerId, AccessLogFilter filter, CancellationToken ct = default)
    {
        if (await access.FindOfficerAsync(officerId, ct) is not { Role: OfficerRole.Head or OfficerRole.Administrator } officer)
        {
            return null;
        }

        var zone = await db.Set<Office>().Where(o => o.Id == officer.OfficeId).Select(o => o.TimeZoneId).SingleAsync(ct);
        var (from, until) = filter.Period.At(IndonesianZone.Get(zone));
        var log = db.Set<AccessLogEntry>().AsNoTracking().Where(e => e.OfficeId == officer.OfficeId && e.At >= from && e.At < until
            && !db.Set<ConcernedOfficer>().Any(c => c.CaseId == e.CaseId && c.OfficerId == officer.Id));
        log = filter.OfficerId is { } who ? log.Where(e => e.OfficerId == who) : log;
        log = filter.OnlyUnmasked ? log.Where(e => e.Unmasked) : log;
        if (filter.CaseNumber?.Trim().ToUpperInvariant() is { Length: > 0 } number)
        {
            log = log.Where(e => db.Set<Case>().Any(c => c.Id == e.CaseId && c.Number == number));
        }

        var found = await log.OrderByDescending(e => e.At).ThenByDescending(e => e.Id)
            .Skip((Math.Clamp(filter.Page, 1, MaxPage) - 1) * PageSize).Take(PageSize + 1)
            .Select(e => new
            {
                e.At,
                e.Subject,
                e.Detail,
                e.Unmasked,
                Officer = db.Set<Officer>().Where(o => o.Id == e.OfficerId).Select(o => o.Name).FirstOrDefault(),
                Case = db.Set<Case>().Where(c => c.Id == e.CaseId).Select(c => c.Number).FirstOrDefault(),
            }).ToListAsync(ct);
        return (
            [.. found.Take(PageSize).Select(e => new AccessLogLine(e.At, e.Officer ?? "petugas", Words(e.Subject, e.Detail), e.Case, e.Unmasked))],
            found.Count > PageSize);
    }

    private static string Words(string subject, string? detail) => subject switch
    {
        "case" => "Halaman perkara",
        "work-item" => "Tugas",
        "attachment" => "Berkas lampiran",
        "handover" => "Tanda bukti penyerahan",
        "guarantee" => "Jaminan pelayanan",
        "incident" => "Gangguan",
        "data-request" => "Permintaan tentang data pribadi",
        "breach" => $"Kegagalan pelindungan data: {detail}",
        "publication" => "Publikasi pengaduan",
        "book" => $"Buku: {detail}",
        "book-export" => $"Buku, dicetak atau diunduh: {detail}",
        _ => detail ?? subject,
    };
}
