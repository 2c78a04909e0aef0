using Lajur.Registry.Changes;
using Lajur.Registry.Escalations.Plans;
using Lajur.Registry.Services;

namespace Lajur.Registry.History;

/// <summary>What happened to the promise of a case and its guarantee, in Indonesian, for staff.</summary>
internal static class PromiseSentences
{
    /// <summary>Null for anything else.</summary>
    public static string? Find(CaseEvent it, ServiceWords words) => it.Kind switch
    {
        CaseEventKind.Reminded => Reminded(it),
        CaseEventKind.GuaranteeOpened => $"Jaminan pelayanan {it.Detail.Number} berlaku: {it.Detail.Step}.",
        CaseEventKind.GuaranteeReported => $"{Who(it, words)} melaporkan: {it.Detail.Step}. Pimpinan perlu memutuskan.",
        CaseEventKind.GuaranteeDeclined => $"{it.ActorName} memutuskan laporan jaminan pelayanan tidak terbukti.",
        CaseEventKind.DeliveryArranged => $"{Who(it, words)} mencatat cara pengantaran.",
        CaseEventKind.DeliveryFailed => $"{it.ActorName} mencatat pengantaran yang belum berhasil.",
        CaseEventKind.GuaranteeFulfilled => $"{it.ActorName} memenuhi jaminan pelayanan {it.Detail.Number}.",
        CaseEventKind.GuaranteeEnded => $"Jaminan pelayanan {it.Detail.Number} berakhir tanpa pengantaran ({it.ActorName}).",
        CaseEventKind.GuaranteeReviewed => $"Jaminan pelayanan {it.Detail.Number} ditinjau karena kalender kerja direvisi.",
        _ => null,
    };

    private static string Who(CaseEvent it, ServiceWords words) => it.ActorName == Actor.Applicant.Name ? words.PersonFirst : it.ActorName;

    private static string Reminded(CaseEvent it)
    {
        var what = it.StepTitle is { } step ? $"waktu langkah “{step}”" : "waktu yang dijanjikan";
        var told = Enum.TryParse<EscalationAudience>(it.Detail.Target, out var audience) ? EscalationNames.Of(audience) : "Petugas";
        return it.Detail.Message is null
            ? $"{it.Detail.Share}% {what} terpakai. {told}: belum ada petugasnya."
            : $"{it.Detail.Share}% {what} terpakai. {told} diberi tahu.";
    }
}
