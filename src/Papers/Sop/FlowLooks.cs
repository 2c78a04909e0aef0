using Lajur.Papers.Drawing;

namespace Lajur.Papers.Sop;

/// <summary>How looks are drawn: a colour behind, and a sign where the colour alone must not say it.</summary>
internal static class FlowLooks
{
    // White rather than nothing: on screen the whole row can be clicked.
    public static string Fill(FlowLook look) => look switch
    {
        FlowLook.Refused or FlowLook.Removed or FlowLook.Exceeded => Ink.Refused,
        FlowLook.Remarked or FlowLook.Changed or FlowLook.Tight => Ink.Remarked,
        FlowLook.Added => Ink.Added,
        FlowLook.Kept => Ink.Kept,
        FlowLook.Generous => Ink.Generous,
        FlowLook.Done => Ink.Done,
        FlowLook.Current => Ink.Current,
        _ => Ink.White,
    };

    /// <summary>Null for a look that is told in words beside the picture.</summary>
    public static string? Sign(FlowLook look) => look switch
    {
        FlowLook.Added => "+",
        FlowLook.Removed => "−",
        FlowLook.Changed => "≠",
        _ => null,
    };

    /// <summary>For who cannot see it.</summary>
    public static string Words(FlowLook look) => look switch
    {
        FlowLook.Added => " (baru)",
        FlowLook.Removed => " (dihapus)",
        FlowLook.Changed => " (berubah)",
        FlowLook.Done => " (sudah dilalui)",
        FlowLook.Current => " (sedang di sini)",
        _ => "",
    };
}
