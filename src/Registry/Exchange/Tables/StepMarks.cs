namespace Lajur.Registry.Exchange.Tables;

/// <summary>The letters and words by which offices mark who does a step.</summary>
public static class StepMarks
{
    /// <summary>What stands in a cell for each symbol when a table is written.</summary>
    public const string Box = "□", Diamond = "◇", Capsule = "⬭";

    private static readonly string[] s_boxes = ["x", "v", "✓", "✔", "√", "●", "○", "•", "■", "□", "▢", "▭", "▬", "◻", "◼", "1", "ya", "kegiatan", "proses", "box", "kotak", "*", "+"];
    private static readonly string[] s_diamonds = ["◇", "◆", "♦", "◊", "⬦", "?", "k", "keputusan", "decision", "belah ketupat"];
    private static readonly string[] s_capsules = ["⬭", "⬬", "mulai", "selesai", "start", "end", "finish", "terminator", "kapsul", "m", "s"];

    /// <summary>True when the words in a cell are a mark.</summary>
    public static bool TryRead(string words, out StepMark mark)
    {
        var word = (words ?? "").Trim().ToLowerInvariant();
        mark = s_diamonds.Contains(word, StringComparer.Ordinal) ? StepMark.Decision
            : s_capsules.Contains(word, StringComparer.Ordinal) ? StepMark.Terminator
            : StepMark.Activity;
        return mark != StepMark.Activity || s_boxes.Contains(word, StringComparer.Ordinal);
    }
}
