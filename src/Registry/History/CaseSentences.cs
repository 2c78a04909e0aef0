using Lajur.Registry.Cases;
using Lajur.Registry.Services;

namespace Lajur.Registry.History;

/// <summary>The history of a case in Indonesian, for staff.</summary>
/// <param name="laneName">The name of a lane by its key.</param>
/// <param name="words">What such a matter and its applicant are called.</param>
public sealed class CaseSentences(Func<string, string> laneName, ServiceWords words)
{
    public TimelineEntry Of(CaseEvent happening) =>
        new(happening.At, happening.Kind, Sentence(happening), happening.LaneKey, happening.Detail.Message);

    private string Sentence(CaseEvent it) => it.Kind switch
    {
        CaseEventKind.Submitted => Submitted(it),
        CaseEventKind.StepOpened => $"Langkah {Step(it)} masuk ke {Lane(it)}.",
        CaseEventKind.Claimed => $"{it.ActorName} mengambil langkah {Step(it)}.",
        CaseEventKind.Released => $"{it.ActorName} mengembalikan langkah {Step(it)} ke {Lane(it)}.",
        CaseEventKind.StepCompleted => $"{it.ActorName} menyelesaikan langkah {Step(it)} dengan hasil “{it.Detail.OutcomeLabel}”.",
        CaseEventKind.ReturnedForCompletion => $"{it.ActorName} mengembalikan berkas kepada {words.Person} untuk dilengkapi.",
        CaseEventKind.Completed => it.ActorId is null
            ? $"{words.PersonFirst} melengkapi berkas."
            : $"{it.ActorName} mengisikan kelengkapan yang disampaikan {words.Person}.",
        CaseEventKind.Notified => $"{words.PersonFirst} diberi tahu melalui {Medium(it)}.",
        CaseEventKind.NoteAdded => $"{it.ActorName} menulis catatan.",
        CaseEventKind.Late => $"Langkah {Step(it)} di {Lane(it)} melewati tenggat.",
        CaseEventKind.Abandoned => $"Perkara ditutup dengan hasil “{it.Detail.Result}” karena {words.Person} tidak melengkapi berkas.",
        CaseEventKind.Closed => $"Perkara ditutup dengan hasil “{it.Detail.Result}”.",
        CaseEventKind.Faulted => "Perkara tertahan karena gangguan pada sistem. Administrator perlu memeriksanya.",
        CaseEventKind.DueMoved when it.StepTitle is not null =>
            $"Tenggat langkah {Step(it)} disesuaikan dengan kalender kerja yang baru ({it.ActorName}).",
        CaseEventKind.DueMoved => $"Tenggat perkara disesuaikan dengan kalender kerja yang baru ({it.ActorName}).",
        CaseEventKind.StepCancelled => $"Langkah {Step(it)} ditarik dari {Lane(it)}.",
        CaseEventKind.HandedOver => $"Langkah {Step(it)} dipindahkan dari {LaneOf(it.Detail.FromLane)} ke {Lane(it)} karena alurnya diubah.",
        CaseEventKind.Migrated =>
            $"{it.ActorName} memindahkan perkara ini dari alur versi {it.Detail.FromVersion} ke versi {it.Detail.ToVersion}.",
        CaseEventKind.MigrationUndone =>
            $"{it.ActorName} membatalkan pemindahan: perkara ini kembali dari alur versi {it.Detail.FromVersion} ke versi {it.Detail.ToVersion}.",
        CaseEventKind.StepReturned => $"Langkah {Step(it)} ditawarkan kembali kepada {Lane(it)}.",
        CaseEventKind.TakenUp => "Perkara berjalan kembali.",
        CaseEventKind.Intervened => InterventionSentences.Of(it),
        CaseEventKind.ClockStarted => "Waktu pelayanan mulai dihitung.",
        CaseEventKind.ApplicantsTurn => $"Giliran {words.Person}: {it.Detail.Step}.",
        CaseEventKind.ApplicantDone => it.ActorId is null
            ? $"{words.PersonFirst} menyelesaikan: {it.Detail.Step}."
            : $"{it.ActorName} mencatat untuk {words.Person}: {it.Detail.Step}.",
        CaseEventKind.ContinuationOffered => $"{words.PersonFirst} ditawari melanjutkan sebagai permohonan {it.Detail.Step}.",
        CaseEventKind.ContinuationDeclined => $"{words.PersonFirst} memilih dijawab saja, tanpa melanjutkan sebagai permohonan.",
        CaseEventKind.ContinuedAs => $"Dilanjutkan sebagai permohonan {it.Detail.Number}.",
        CaseEventKind.ContinuedFrom => $"Melanjutkan permohonan {it.Detail.Number}.",
        CaseEventKind.Registered => $"Dicatat dalam buku {it.Detail.Step?.Replace('-', ' ')} dengan nomor {it.Detail.Number}.",
        CaseEventKind.Stamped => $"{it.ActorName} memberi nomor dan stempel {it.Detail.Number}.",
        CaseEventKind.TicketIssued => $"Mendapat nomor antrean {it.Detail.Number}.",
        CaseEventKind.ProductGiven => $"{it.ActorName} menyerahkan {it.Detail.Step}.",
        CaseEventKind.ProductStored => $"{it.Detail.Step} siap dan disimpan sampai diambil.",
        CaseEventKind.LinkIssued => it.ActorId is null ? "Tautan unduh diterbitkan." : $"{it.ActorName} menerbitkan tautan unduh baru.",
        CaseEventKind.ProductDownloaded => $"{words.PersonFirst} mengunduh {it.Detail.Step}.",
        CaseEventKind.TakenOutOfTurn =>
            $"{it.ActorName} mengerjakan langkah {Step(it)} mendahului {it.Detail.Earlier} tugas yang tenggatnya lebih dahulu, yang paling awal {it.Detail.Number}.",
        CaseEventKind.PassedOn =>
            $"Tidak ada petugas {LaneOf(it.Detail.FromLane)} yang boleh menangani langkah {Step(it)}; diteruskan ke {Lane(it)}. Pimpinan diberi tahu.",
        CaseEventKind.ReopeningOffered => "Sudah dijawab. Dapat dibuka kembali bila jawabannya belum memuaskan.",
        CaseEventKind.Reopened => "Dibuka kembali karena jawabannya belum memuaskan.",
        CaseEventKind.ComplaintPublished => $"{it.ActorName} memuat ringkasan pengaduan ini di situs, tanpa nama.",
        CaseEventKind.PublicationWithdrawn => it.ActorId is null
            ? "Ringkasannya ditarik dari situs karena pengaduan dibuka kembali."
            : $"{it.ActorName} menarik ringkasan pengaduan ini dari situs.",
        CaseEventKind.DataRequestMade => $"{words.PersonFirst} meminta data dirinya {it.Detail.Step}.",
        CaseEventKind.DataCorrected => $"{it.ActorName} membetulkan data diri {words.Person}.",
        CaseEventKind.DataRequestDeclined => $"{it.ActorName} tidak memenuhi permintaan tentang data diri, dengan alasan.",
        CaseEventKind.DataErasureGranted => $"{it.ActorName} menyetujui data diri dihapus setelah perkara ini selesai.",
        CaseEventKind.DataErased => it.ActorId is null ? "Data diri dihapus karena tidak diperlukan lagi." : $"{it.ActorName} menghapus data diri atas permintaan.",
        CaseEventKind.PublicationDeclined => $"{it.ActorName} memutuskan pengaduan ini tidak dimuat di situs.",
        _ => PromiseSentences.Find(it, words) ?? throw new ArgumentOutOfRangeException(nameof(it), it.Kind, "No sentence is known for this event."),
    };

    private string Submitted(CaseEvent it)
    {
        var channel = Enum.TryParse<Channel>(it.Detail.Channel, out var known)
            ? ChannelNames.Within(known)
            : "saluran lain";
        return it.ActorId is null
            ? $"{words.PersonFirst} mengajukan {words.Matter} melalui {channel}."
            : $"{it.ActorName} menerima {words.Matter} yang masuk melalui {channel}.";
    }

    private static string Step(CaseEvent it) => $"“{it.StepTitle}”";

    private string Lane(CaseEvent it) => LaneOf(it.LaneKey);

    private string LaneOf(string? laneKey) => laneKey is { } key ? laneName(key) : "kantor";

    private static string Medium(CaseEvent it) => Enum.TryParse<ContactMedium>(it.Detail.Medium, out var known)
        ? ChannelNames.Within(known)
        : "halaman pelacakan";
}
