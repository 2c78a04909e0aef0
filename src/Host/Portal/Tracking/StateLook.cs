using Lajur.Registry.Cases;
using Lajur.Registry.Tracking;

namespace Lajur.Host.Portal.Tracking;

/// <summary>A case's state at a glance: colour, icon and word.</summary>
/// <param name="Tone">on-time, soon, late or waiting.</param>
/// <param name="Icon">Of bootstrap-icons.</param>
/// <param name="Word">In Indonesian.</param>
public sealed record StateLook(string Tone, string Icon, string Word)
{
    /// <summary>How a case looks to its applicant.</summary>
    public static StateLook Of(TrackedCase matter) => (matter.Status, matter.Clock?.Tone) switch
    {
        (CaseStatus.Closed, _) => new("on-time", "check-circle", "Selesai"),
        (CaseStatus.Abandoned, _) => new("waiting", "slash-circle", "Ditutup"),
        (CaseStatus.WaitingForApplicant, _) => new("waiting", "pause-circle", "Menunggu Anda"),
        (CaseStatus.Faulted, _) => new("soon", "tools", "Sedang diperiksa"),
        _ when matter.Records.Product is { FetchedAt: null } => new("on-time", "box-seam", "Siap diambil"),
        (_, ClockTone.Late) => new("late", "exclamation-circle", "Terlambat"),
        (_, ClockTone.Soon) => new("soon", "hourglass-split", "Segera jatuh tempo"),
        _ => new("on-time", "arrow-repeat", "Sedang diproses"),
    };
}
