using System.Globalization;
using Lajur.Registry.Inbox;
using Lajur.Registry.Inbox.Lists;

namespace Lajur.Host.Inbox;

/// <summary>The four lists in words.</summary>
public static class InboxViewNames
{
    public static string Of(InboxView view) => view switch
    {
        InboxView.Mine => "Tugas saya",
        InboxView.Available => "Tersedia",
        InboxView.Waiting => "Menunggu",
        _ => "Selesai",
    };

    /// <summary>The icon beside the name, from bootstrap-icons.</summary>
    public static string Icon(InboxView view) => view switch
    {
        InboxView.Mine => "person-check",
        InboxView.Available => "inbox",
        InboxView.Waiting => "pause-circle",
        _ => "check2-circle",
    };

    public static int Count(InboxView view, InboxCounts counts) => view switch
    {
        InboxView.Mine => counts.Mine,
        InboxView.Available => counts.Available,
        InboxView.Waiting => counts.Waiting,
        _ => counts.Done,
    };

    /// <summary>How a count is written: beyond <see cref="InboxCounts.MostCounted"/> only that there are more.</summary>
    public static string Shown(int count) =>
        count > InboxCounts.MostCounted ? $"{InboxCounts.MostCounted}+" : count.ToString(CultureInfo.InvariantCulture);

    /// <summary>What an empty list says.</summary>
    public static string Empty(InboxView view, bool isFiltered) => isFiltered
        ? "Tidak ada yang cocok dengan saringan ini."
        : view switch
        {
            InboxView.Mine => "Anda tidak memegang tugas. Ambil satu dari Tersedia.",
            InboxView.Available => "Tidak ada tugas yang menunggu di lajur Anda. Tugas baru muncul di sini dengan sendirinya.",
            InboxView.Waiting => "Tidak ada perkara yang menunggu pemohon atau pengadu.",
            _ => "Belum ada tugas yang Anda selesaikan.",
        };

    /// <summary>The list a work item lies in, for an officer who came straight to it.</summary>
    public static InboxView? HomeOf(WorkItemView? item) => item switch
    {
        null => null,
        { State: WorkItemState.Completed or WorkItemState.Cancelled } => InboxView.Done,
        { IsMine: true } => InboxView.Mine,
        _ => InboxView.Available,
    };
}
