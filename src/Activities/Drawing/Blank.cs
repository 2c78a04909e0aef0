namespace Lajur.Activities.Drawing;

/// <summary>The designer writes a field that was emptied as an empty text.</summary>
internal static class Blank
{
    public static string? ToNull(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
