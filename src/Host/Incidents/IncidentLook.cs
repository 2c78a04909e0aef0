using Lajur.Engine.Journaling;
using Lajur.Registry.Incidents;
using Lajur.Registry.Offices;
using Lajur.Registry.Speech;

namespace Lajur.Host.Incidents;

/// <summary>Words for incidents.</summary>
internal static class IncidentLook
{
    /// <summary>"Dilewati oleh Budi, 22 Nov 2026 09.10".</summary>
    public static string Ending(IncidentEntry entry, IndonesianZone zone)
    {
        var done = entry.State switch
        {
            IncidentState.Retried => "Dicoba lagi",
            IncidentState.Skipped => "Dilewati",
            IncidentState.Resolved => "Ditandai selesai",
            _ => "Tidak berlaku lagi",
        };
        return entry.ClosedAt is { } at ? $"{done} oleh {entry.ClosedByName}, {IndonesianTime.ShortMoment(at, zone)}" : done;
    }

    /// <summary>What the journal calls an event, for whoever administers.</summary>
    public static string Word(string journalEvent) => journalEvent switch
    {
        JournalEvent.Started => "Mulai",
        JournalEvent.Suspended => "Menunggu",
        JournalEvent.Resumed => "Dilanjutkan",
        JournalEvent.Completed => "Selesai",
        JournalEvent.Faulted => "Gagal",
        JournalEvent.Canceled => "Dibatalkan",
        JournalEvent.Retrying => "Akan dicoba lagi",
        JournalEvent.Intervened => "Tindakan administrator",
        var other => other,
    };
}
