using Lajur.Registry.Inbox;
using Lajur.Registry.Services;
using Lajur.Registry.Speech;

namespace Lajur.Registry.Cases.Reading;

/// <summary>Where a case stands, in one sentence, for each audience.</summary>
internal static class StateSentences
{
    /// <summary>For the applicant: "Bidang Pencatatan Sipil sedang mengerjakan permohonan Anda."</summary>
    public static string ForApplicant(CaseReading reading) => ForApplicant(reading, ServiceWords.Of(reading.Service.Kind));

    private static string ForApplicant(CaseReading reading, ServiceWords words) => reading.Matter.Status switch
    {
        CaseStatus.WaitingForApplicant => reading.OpenRequest switch
        {
            { ContinueAsId: not null } => "Kami menunggu Anda memilih: melanjutkan sebagai permohonan, atau dijawab saja.",
            { Step: { } step } => $"Giliran Anda: {step}.",
            _ => "Kami menunggu Anda melengkapi berkas.",
        },
        CaseStatus.Closed => $"{words.MatterFirst} Anda selesai: {reading.Matter.Result}.",
        CaseStatus.Abandoned => $"{words.MatterFirst} Anda ditutup: {reading.Matter.Result}.",
        CaseStatus.Faulted => $"{words.MatterFirst} Anda tertahan karena gangguan pada sistem. Petugas sudah diberi tahu.",
        _ when reading.Records.Product is { FetchedAt: null } product => product.IsDownloadableAt(reading.Now)
            ? $"{product.Name} sudah siap: unduh dari halaman ini, atau ambil di kantor."
            : $"{product.Name} sudah siap: ambil di kantor.",
        _ => Lanes(reading) is { Count: > 0 } lanes
            ? $"{IndonesianTime.Enumerate(lanes)} sedang mengerjakan {words.Matter} Anda."
            : $"{words.MatterFirst} Anda sedang kami proses.",
    };

    /// <summary>For staff: "Di Bidang Pencatatan Sipil: Menindaklanjuti permohonan informasi."</summary>
    public static string ForStaff(CaseReading reading) => ForStaff(reading, ServiceWords.Of(reading.Service.Kind));

    private static string ForStaff(CaseReading reading, ServiceWords words) => reading.Matter.Status switch
    {
        CaseStatus.WaitingForApplicant => reading.OpenRequest switch
        {
            { ContinueAsId: not null, Step: { } service } => $"Menunggu {words.Person} melanjutkan sebagai permohonan {service}.",
            { Step: { } step } => $"Menunggu {words.Person}: {step}.",
            _ => $"Menunggu {words.Person} melengkapi berkas.",
        },
        CaseStatus.Closed => $"Selesai: {reading.Matter.Result}.",
        CaseStatus.Abandoned => $"Ditutup: {reading.Matter.Result}.",
        CaseStatus.Faulted => "Perkara tertahan karena gangguan pada sistem. Administrator perlu memeriksanya.",
        _ => Open(reading).ToList() is { Count: > 0 } open
            ? string.Join(' ', open.Select(item => $"Di {reading.Lanes.Name(item.LaneKey)}: {item.Title}."))
            : "Sedang diproses.",
    };

    private static List<string> Lanes(CaseReading reading) =>
        [.. Open(reading).Select(item => reading.Lanes.Name(item.LaneKey)).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<WorkItem> Open(CaseReading reading) => reading.Items.Where(item => item.IsOpen);
}
