using Lajur.Registry.Cases;
using Lajur.Registry.History;
using Lajur.Registry.Services;

namespace Lajur.Registry.Tracking;

/// <summary>The history of a case in Indonesian, for its applicant; no officer is named.</summary>
/// <param name="laneName">The name of a lane by its key.</param>
/// <param name="words">What such a matter is called.</param>
public sealed class TrackingSentences(Func<string, string> laneName, ServiceWords words)
{
    /// <summary>The entry, or null for what concerns staff alone.</summary>
    public TimelineEntry? Find(CaseEvent happening) =>
        Sentence(happening) is { } sentence
            ? new(happening.At, happening.Kind, sentence, happening.LaneKey, Detail(happening))
            : null;

    private string? Sentence(CaseEvent it) => it.Kind switch
    {
        CaseEventKind.Submitted => $"{words.MatterFirst} Anda kami terima.",
        CaseEventKind.StepOpened => $"{words.MatterFirst} Anda sampai di {Lane(it)}: {it.StepTitle}.",
        CaseEventKind.HandedOver => $"{words.MatterFirst} Anda kini ditangani {Lane(it)}: {it.StepTitle}.",
        CaseEventKind.StepCompleted => $"{Lane(it)} menyelesaikan: {it.StepTitle}.",
        CaseEventKind.ReturnedForCompletion => "Kami meminta Anda melengkapi berkas.",
        CaseEventKind.Completed => it.ActorId is null
            ? "Anda melengkapi berkas."
            : "Kelengkapan yang Anda sampaikan kami terima.",
        CaseEventKind.Notified => $"Kami memberi tahu Anda melalui {Medium(it)}.",
        CaseEventKind.Late => $"{Lane(it)} memerlukan waktu lebih lama daripada yang ditetapkan. Mohon maaf.",
        CaseEventKind.DueMoved when it.StepTitle is null =>
            "Perkiraan selesai kami sesuaikan karena kalender kerja kantor berubah.",
        CaseEventKind.Abandoned => $"{words.MatterFirst} ditutup karena berkas tidak dilengkapi sampai batas waktunya.",
        CaseEventKind.Closed => $"{words.MatterFirst} selesai: {it.Detail.Result}.",
        CaseEventKind.ClockStarted => "Isian Anda dinyatakan lengkap. Waktu pelayanan mulai dihitung.",
        CaseEventKind.ApplicantsTurn => $"Giliran Anda: {it.Detail.Step}.",
        CaseEventKind.ApplicantDone => $"Anda menyelesaikan: {it.Detail.Step}.",
        CaseEventKind.ContinuationOffered => $"Kami menawarkan agar Anda melanjutkan sebagai permohonan {it.Detail.Step}.",
        CaseEventKind.ContinuationDeclined => "Anda memilih dijawab saja.",
        CaseEventKind.ContinuedAs => $"Dilanjutkan sebagai permohonan {it.Detail.Number}.",
        CaseEventKind.ContinuedFrom => $"Melanjutkan permohonan {it.Detail.Number}.",
        CaseEventKind.Registered => $"{words.MatterFirst} Anda dicatat dalam buku {it.Detail.Step?.Replace('-', ' ')} dengan nomor {it.Detail.Number}.",
        CaseEventKind.TicketIssued => $"Nomor antrean Anda {it.Detail.Number}.",
        CaseEventKind.ProductGiven => $"{it.Detail.Step} diserahkan kepada {it.Detail.ReceivedBy}.",
        CaseEventKind.GuaranteeOpened => "Anda berhak atas jaminan pelayanan.",
        CaseEventKind.GuaranteeReported => "Laporan tentang jaminan pelayanan kami terima.",
        CaseEventKind.GuaranteeDeclined => "Laporan tentang jaminan pelayanan sudah kami periksa.",
        CaseEventKind.DeliveryArranged => "Cara pengantaran kami catat.",
        CaseEventKind.DeliveryFailed => "Pengantaran belum berhasil. Kami akan mencoba lagi.",
        CaseEventKind.GuaranteeFulfilled => "Jaminan pelayanan sudah kami penuhi.",
        CaseEventKind.GuaranteeEnded => "Jaminan pelayanan berakhir.",
        CaseEventKind.ProductStored => $"{it.Detail.Step} sudah siap. Kami simpan sampai Anda mengambilnya.",
        CaseEventKind.LinkIssued => "Tautan unduh diterbitkan untuk Anda.",
        CaseEventKind.ProductDownloaded => $"Anda mengunduh {it.Detail.Step}.",
        CaseEventKind.Faulted => $"{words.MatterFirst} tertahan karena gangguan pada sistem kami. Petugas sudah diberi tahu.",
        CaseEventKind.TakenUp => $"Gangguan sudah diatasi. {words.MatterFirst} Anda berjalan kembali.",
        CaseEventKind.ReopeningOffered => "Kami sudah menjawab. Bila belum puas, Anda dapat membukanya kembali.",
        CaseEventKind.ComplaintPublished => $"Ringkasan {words.Matter} Anda kami muat di situs, tanpa nama dan data diri.",
        CaseEventKind.PublicationWithdrawn => $"Ringkasan {words.Matter} Anda kami tarik dari situs.",
        CaseEventKind.DataRequestMade => $"Anda meminta data diri Anda {it.Detail.Step}.",
        CaseEventKind.DataCorrected => "Data diri Anda kami betulkan.",
        CaseEventKind.DataRequestDeclined => "Permintaan Anda tentang data diri kami jawab di halaman data diri Anda.",
        CaseEventKind.DataErasureGranted => "Data diri Anda akan kami hapus setelah selesai.",
        CaseEventKind.DataErased => "Data diri Anda kami hapus.",
        CaseEventKind.Reopened => $"Anda membuka kembali {words.Matter} ini.",
        _ => null,
    };

    private static string? Detail(CaseEvent it) =>
        it.Kind is CaseEventKind.ReturnedForCompletion or CaseEventKind.Notified or CaseEventKind.ApplicantsTurn
            or CaseEventKind.ContinuationOffered or CaseEventKind.TicketIssued or CaseEventKind.GuaranteeOpened
            or CaseEventKind.GuaranteeDeclined or CaseEventKind.DeliveryFailed or CaseEventKind.GuaranteeFulfilled
            or CaseEventKind.GuaranteeEnded or CaseEventKind.Reopened
            ? it.Detail.Message
            : null;

    private string Lane(CaseEvent it) => it.LaneKey is { } key ? laneName(key) : "Kantor kami";

    private static string Medium(CaseEvent it) => Enum.TryParse<ContactMedium>(it.Detail.Medium, out var known)
        ? ChannelNames.Within(known)
        : "halaman pelacakan";
}
