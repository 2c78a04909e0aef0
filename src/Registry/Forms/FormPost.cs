namespace Lajur.Registry.Forms;

/// <summary>Reads what a browser posts.</summary>
public static class FormPost
{
    public static bool IsChecked(IReadOnlyList<string>? posted) => posted?.Any(value => value is "true" or "on") == true;

    /// <summary>One line break sign, no control characters, no blanks at the ends.</summary>
    public static string Clean(string? posted)
    {
        var text = (posted ?? "").ReplaceLineEndings("\n");
        return string.Concat(text.Where(sign => sign is '\n' or '\t' || !char.IsControl(sign))).Trim();
    }
}
