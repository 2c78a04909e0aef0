using Lajur.Engine.Interventions;
using Lajur.Engine.Running;
using Lajur.Registry.Incidents;
using Lajur.Registry.Offices;
using Lajur.Registry.Speech;

namespace Lajur.Registry.Interventions;

/// <summary>What became of an intervention, in Indonesian.</summary>
internal static class InterventionWords
{
    public static InterventionAnswer Of(InterventionResult result, string done) => result switch
    {
        InterventionResult.Done { Instance.SubStatus: WorkflowSubStatus.Faulted } =>
            new InterventionAnswer.Done("Sudah dijalankan, tetapi alurnya terhenti lagi. Buka gangguan yang baru untuk melihat sebabnya.", Broke: true),
        InterventionResult.Done or InterventionResult.AlreadyDone => new InterventionAnswer.Done(done, Broke: false),
        InterventionResult.Refused refused => new InterventionAnswer.Refused(Of(refused)),
        InterventionResult.NotOpen => new InterventionAnswer.TooLate(
            "Langkah ini sudah tidak terbuka: alurnya berlanjut, atau administrator lain lebih dulu. Muat ulang halaman untuk melihat keadaannya."),
        _ => new InterventionAnswer.NotFound(),
    };

    /// <summary>Who was quicker, and what they did.</summary>
    public static string TooLate(IncidentEntry entry, IndonesianZone zone) => string.Concat(
        $"{entry.ClosedByName} sudah {Done(entry.State)} gangguan ini pada {IndonesianTime.Moment(entry.ClosedAt!.Value, zone)}",
        entry.Reason is { } reason ? $": “{reason}”" : "",
        ". Tidak ada yang berubah.");

    public static string Done(IncidentState state) => state switch
    {
        IncidentState.Retried => "mencoba lagi",
        IncidentState.Skipped => "melewati",
        IncidentState.Resolved => "menandai selesai",
        _ => "menutup",
    };

    private static string Of(InterventionResult.Refused refused)
    {
        var steps = string.Join(", ", refused.Activities.Select(x => $"“{x}”"));
        return refused.Why switch
        {
            Refusal.ReasonMissing => $"Tuliskan alasannya, paling panjang {InterventionBy.MaxReasonLength} huruf.",
            Refusal.UnknownOutcome => $"Pilih salah satu hasil langkah ini: {steps}.",
            Refusal.NotInSameFlowchart => "Langkah itu tidak berada pada bagan yang sama. Pilih langkah lain.",
            Refusal.Unreachable => "Langkah itu tidak terhubung dengan awal alur, jadi perkara tidak dapat dibawa ke sana.",
            Refusal.WouldRunTwice =>
                $"Langkah {steps} masih akan dicapai oleh langkah lain yang sedang berjalan, jadi akan dikerjakan dua kali. Batalkan langkah itu dulu, atau pilih tujuan lain.",
            Refusal.WouldMeetOpenStep =>
                $"Jalur yang baru akan bertemu langkah yang masih terbuka: {steps}. Batalkan langkah itu dulu, atau pilih tujuan lain.",
            Refusal.WouldEndRun =>
                "Ini satu-satunya langkah yang berjalan. Bila dibatalkan, perkara tidak dapat diselesaikan. Pindahkan ke langkah lain.",
            Refusal.NotFinishedYet => "Langkah ini belum pernah selesai pada perkara ini, jadi tidak dapat diulangi.",
            Refusal.VariableMisfit => $"Nilai yang Anda isikan tidak sesuai jenis datanya: {steps}. Perbaiki, lalu coba lagi.",
            Refusal.NoStep => "Gangguan ini mengenai alur secara keseluruhan, jadi tidak ada langkah yang dapat dilewati. Coba lagi, atau tandai selesai.",
            _ => "Alur ini sudah berakhir dan tidak dapat diubah lagi.",
        };
    }
}
