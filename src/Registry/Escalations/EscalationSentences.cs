using Lajur.Registry.Cases;
using Lajur.Registry.Escalations.Plans;

namespace Lajur.Registry.Escalations;

/// <summary>Reminders in Indonesian. They name the case and never the applicant.</summary>
internal static class EscalationSentences
{
    /// <summary>"80 % waktu langkah “…” terpakai", "waktu yang dijanjikan habis".</summary>
    public static string What(int share, string? step) => (share, step) switch
    {
        ( < 100, null) => $"{share}% dari waktu yang dijanjikan terpakai",
        ( < 100, _) => $"{share}% dari waktu langkah “{step}” terpakai",
        (100, null) => "waktu yang dijanjikan habis",
        (100, _) => $"waktu langkah “{step}” habis",
        (_, null) => $"waktu yang dijanjikan terlampaui ({share}%)",
        _ => $"waktu langkah “{step}” terlampaui ({share}%)",
    };

    public static string Subject(Case matter, int share, string? step) => $"Perkara {matter.Number}: {What(share, step)}";

    public static string Body(Case matter, string officer, EscalationRung rung, string? step, string due) =>
        $"""
        Yth. {officer},

        Pada perkara {matter.Number}, {What(rung.Share, step)}. {(rung.Share < 100 ? "Tenggatnya" : "Tenggatnya adalah")} {due}.

        Anda menerima surel ini sebagai {EscalationNames.Of(rung.To).ToLowerInvariant()}. Masuklah ke Lajur untuk melihat perkaranya.

        Surel ini dikirim otomatis, mohon tidak dibalas.
        """;
}
