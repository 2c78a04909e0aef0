using Lajur.Registry.Cases;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Offices;
using Lajur.Registry.Services;
using Lajur.Registry.Speech;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.PersonalData.Breaches;

/// <summary>Finds the cases that a <see cref="BreachScope"/> means, in the officer's own office.</summary>
public sealed class BreachScopes(RegistryDb db, CaseAccess access)
{
    internal static readonly string TooMany = $"Paling banyak {Breach.MostCases} perkara pada satu catatan. Bagi menjadi beberapa catatan menurut waktunya.";

    private const int MostNamed = 10;
    private static readonly char[] s_signs = [' ', ',', ';', '\n', '\t', '\r'];

    /// <summary>The cases, or what is wrong by field: numbers, service, from, until, scope.</summary>
    internal async Task<Reach> FindAsync(CaseOfficer officer, BreachScope scope, CancellationToken ct) => scope switch
    {
        BreachScope.Numbers(var text) => await ByNumbersAsync(officer, text, ct),
        BreachScope.Days days => await ByDaysAsync(officer, days, ct),
        _ => new([], new(StringComparer.Ordinal)),
    };

    /// <summary>The numbers of complaints about the officer are as unknown to them as those of another office.</summary>
    private async Task<Reach> ByNumbersAsync(CaseOfficer officer, string text, CancellationToken ct)
    {
        var numbers = text.Split(s_signs, StringSplitOptions.RemoveEmptyEntries)
            .Select(number => number.ToUpperInvariant()).Distinct(StringComparer.Ordinal).ToList();
        if (numbers.Count is 0 or > Breach.MostCases)
        {
            return Wrong(numbers.Count == 0 ? "numbers" : "scope", numbers.Count == 0 ? "Tulis sedikitnya satu nomor perkara." : TooMany);
        }

        var seen = access.SightsOf(officer).Where(s => s.Sight != CaseSight.Nothing);
        List<Found> found = [];
        foreach (var piece in numbers.Chunk(500))
        {
            var some = piece.ToList();
            found.AddRange(await db.Set<Case>().AsNoTracking()
                .Where(c => c.OfficeId == officer.OfficeId && some.Contains(c.Number) && seen.Any(s => s.CaseId == c.Id))
                .Select(c => new Found(c.Id, c.Number, c.ErasedAt != null)).ToListAsync(ct));
        }

        var unknown = numbers.Except(found.Select(one => one.Number), StringComparer.Ordinal).ToList();
        return unknown.Count > 0
            ? Wrong("numbers", $"Nomor ini tidak ditemukan di kantor Anda: {Named(unknown)}.")
            : new([.. found.Select(one => (one.Id, one.IsErased))], new(StringComparer.Ordinal));
    }

    private async Task<Reach> ByDaysAsync(CaseOfficer officer, BreachScope.Days days, CancellationToken ct)
    {
        var service = await db.Set<Service>().Where(s => s.OfficeId == officer.OfficeId && s.Slug == days.ServiceSlug)
            .Select(s => (Guid?)s.Id).FirstOrDefaultAsync(ct);
        if (service is null)
        {
            return Wrong("service", "Pilih layanannya.");
        }

        if (days is not { From: { } from, Until: { } until })
        {
            return days.From is null ? Wrong("from", "Tulis tanggal awal.") : Wrong("until", "Tulis tanggal akhir.");
        }

        if (from.Year is < 2000 or > 2999 || until.Year is < 2000 or > 2999)
        {
            return Wrong(from.Year is < 2000 or > 2999 ? "from" : "until", "Tulis tanggal antara tahun 2000 dan 2999.");
        }

        if (until < from)
        {
            return Wrong("until", "Tanggal akhir tidak boleh sebelum tanggal awal.");
        }

        var zone = (await db.Set<Office>().AsNoTracking().SingleAsync(o => o.Id == officer.OfficeId, ct)).Zone;
        var (begin, end) = (zone.At(from, TimeOnly.MinValue), zone.At(until.AddDays(1), TimeOnly.MinValue));
        var found = await db.Set<Case>().AsNoTracking()
            .Where(c => c.OfficeId == officer.OfficeId && c.ServiceId == service && c.SubmittedAt >= begin && c.SubmittedAt < end)
            .Take(Breach.MostCases + 1).Select(c => new Found(c.Id, c.Number, c.ErasedAt != null)).ToListAsync(ct);
        return found.Count switch
        {
            0 => Wrong("until", "Tidak ada perkara layanan ini pada tanggal itu."),
            > Breach.MostCases => Wrong("scope", TooMany),
            _ => new([.. found.Select(one => (one.Id, one.IsErased))], new(StringComparer.Ordinal)),
        };
    }

    private static string Named(List<string> numbers) => IndonesianTime.Enumerate(
        numbers.Count > MostNamed ? [.. numbers.Take(MostNamed), $"{numbers.Count - MostNamed} lagi"] : numbers);

    private static Reach Wrong(string field, string sentence) => new([], new(StringComparer.Ordinal) { [field] = sentence });

    /// <summary>Cases with whether their data are erased already, and what is wrong by field.</summary>
    internal sealed record Reach(IReadOnlyList<(Guid Id, bool IsErased)> Cases, Dictionary<string, string> Errors);

    private sealed record Found(Guid Id, string Number, bool IsErased);
}
