using Lajur.Registry.Cases;
using Lajur.Registry.Offices;
using Lajur.Registry.Speech;

namespace Lajur.Registry.PersonalData.Breaches.Reading;

/// <summary>How the 72 real hours of a breach stand, in words.</summary>
/// <param name="Tone">How it is shown.</param>
/// <param name="Text">On a chip: "sisa 1 hari 4 jam", "terlambat 3 jam", "lengkap".</param>
/// <param name="Sentence">By when, and how it is counted.</param>
/// <param name="IsLate">True when authority or people were told, or still are not, after the term.</param>
/// <param name="Next">What to do next, the first first; empty when it is closed.</param>
public sealed record BreachClock(ClockTone Tone, string Text, string Sentence, bool IsLate, IReadOnlyList<BreachStep> Next)
{
    public static BreachClock Of(Breach breach, BreachCounts counts, IndonesianZone zone, DateTimeOffset now)
    {
        var people = counts.SettledAt(breach);
        var last = breach.ClosedAt ?? now;
        var isTold = breach.AuthorityToldAt is not null && people is not null;
        var isLate = (breach.AuthorityToldAt ?? last) > breach.DueAt || (people ?? last) > breach.DueAt;
        var left = breach.DueAt - now;
        var (tone, text) = (isTold || breach.ClosedAt is not null, isLate) switch
        {
            (true, true) => (ClockTone.FinishedLate, isTold ? "sudah diberitahukan, terlambat" : "ditutup, terlambat"),
            (true, false) => (ClockTone.Finished, isTold ? "sudah diberitahukan tepat waktu" : "ditutup dengan alasan"),
            (_, true) when left <= TimeSpan.Zero => (ClockTone.Late, $"terlambat {BreachSentences.Span(-left)}"),
            _ => (left <= Breach.Term - Breach.WarnsAfter ? ClockTone.Soon : ClockTone.OnTime, $"sisa {BreachSentences.Span(left)}"),
        };
        var sentence = isTold || breach.ClosedAt is not null ? BreachSentences.WasDue(breach, zone)
            : left > TimeSpan.Zero ? BreachSentences.Due(breach, zone) : BreachSentences.Overdue(breach, zone);
        return new(tone, text, sentence, isLate, breach.ClosedAt is null ? [.. Steps(breach, counts, isTold)] : []);
    }

    private static IEnumerable<BreachStep> Steps(Breach breach, BreachCounts counts, bool isTold)
    {
        if (breach.Missing is { Count: > 0 } missing)
        {
            yield return new(
                BreachPart.Record,
                $"Lengkapi {IndonesianTime.Enumerate(missing)}. Tanpa itu warga belum dapat disurati. Bila belum pasti, tulis apa yang sedang diselidiki.");
        }

        if (counts.All == 0)
        {
            yield return new(BreachPart.Record, "Tambahkan perkara yang datanya terkena. Bila tidak ada, tulis alasannya saat menutup catatan.");
        }

        if (counts.Waiting > 0)
        {
            yield return new(BreachPart.People, $"Kirim pemberitahuan kepada warga pada {counts.Waiting} perkara.");
        }

        if (counts.ToContact > 0)
        {
            yield return new(BreachPart.Contacts, $"Telepon dan surati warga pada {counts.ToContact} perkara yang tidak terjangkau surel, lalu tandai.");
        }

        if (counts.Mailed > 0)
        {
            yield return new(
                BreachPart.People,
                $"{counts.Mailed} surel menunggu terkirim; Lajur mengirimnya sendiri. Bila tetap gagal, warganya pindah ke daftar telepon dan surat.");
        }

        if (breach.AuthorityToldAt is null)
        {
            yield return new(BreachPart.Authority, "Cetak surat untuk lembaga, kirim, lalu catat waktu dan tanda terimanya.");
        }

        if (breach is { ConcernsPublic: true, PublishedAt: null })
        {
            yield return new(BreachPart.Public, "Umumkan kepada masyarakat, lalu catat kapan dan di mana.");
        }

        if (isTold && (!breach.ConcernsPublic || breach.PublishedAt is not null))
        {
            yield return new(BreachPart.Closing, "Semua sudah diberi tahu. Tutup catatan ini bila pemulihan selesai.");
        }
    }
}
