using Lajur.Registry.Speech;

namespace Lajur.Registry.Calendars.Stops;

/// <summary>The lawful reasons for a clock to stand still, in words and with what they hold for.</summary>
public static class StopReasons
{
    private const int LongestWords = 300;

    /// <summary>True when the promise to the applicant may stand still for it, too, and not only the norm of a step.</summary>
    public static bool HoldsForPromise(this StopReason reason) => reason != StopReason.HeldByFault;

    /// <summary>As the ledger and every derivation tell it: "menunggu pemohon melengkapi berkas".</summary>
    /// <param name="reason">One of the list.</param>
    /// <param name="step">What the applicant does, for a step of their own.</param>
    /// <param name="person">What the applicant of such a matter is called.</param>
    /// <exception cref="ArgumentOutOfRangeException">The reason is none of the list.</exception>
    public static string Words(this StopReason reason, string? step = null, string person = "pemohon") => reason switch
    {
        StopReason.FileIncomplete => $"menunggu {person} melengkapi berkas",
        StopReason.ApplicantsStep when step is not null => $"menunggu {person}: {step}".CutTo(LongestWords),
        StopReason.ApplicantsStep => $"menunggu {person} mengerjakan langkahnya",
        StopReason.ApplicantsChoice => $"menunggu {person} memilih melanjutkan sebagai permohonan",
        StopReason.HeldByFault => "perkara tertahan karena gangguan sistem",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "A clock stands still for a listed reason only."),
    };
}
