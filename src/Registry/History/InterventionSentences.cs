using Lajur.Engine.Interventions;

namespace Lajur.Registry.History;

/// <summary>What an administrator did to a case by hand, in Indonesian, for staff.</summary>
internal static class InterventionSentences
{
    public static string Of(CaseEvent it)
    {
        var (who, step) = (it.ActorName, $"“{it.Detail.Step}”");
        return Enum.TryParse<InterventionKind>(it.Detail.Intervention, out var kind) ? kind switch
        {
            InterventionKind.Retried => $"{who} mencoba lagi langkah {step}.",
            InterventionKind.Skipped => $"{who} melewati langkah {step} dengan hasil “{it.Detail.Outcome}”.",
            InterventionKind.Resolved => $"{who} menandai gangguan pada langkah {step} selesai.",
            InterventionKind.Cancelled => $"{who} membatalkan langkah {step}.",
            InterventionKind.Moved => $"{who} memindahkan perkara dari langkah {step} ke langkah “{it.Detail.Target}”.",
            InterventionKind.Repeated => $"{who} meminta langkah {step} diulangi.",
            _ => $"{who} mengubah jalannya perkara.",
        } : $"{who} mengubah jalannya perkara.";
    }
}
