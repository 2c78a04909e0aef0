using Lajur.Papers.Typefaces;

namespace Lajur.Papers.Drawing;

/// <summary>Breaks text into lines, by the widths of the typeface.</summary>
public static class Lines
{
    /// <summary>How far one line stands below the other, as a share of the size.</summary>
    public const double Leading = 1.28;

    /// <summary>The lines of a text, its own line breaks kept; empty for none.</summary>
    /// <param name="text">What is written.</param>
    /// <param name="width">How wide a line may be, in points.</param>
    /// <param name="size">In points.</param>
    /// <param name="isBold">In the heavier weight.</param>
    public static IReadOnlyList<string> Break(string? text, double width, double size, bool isBold = false)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return [];
        }

        var face = isBold ? Typeface.Bold : Typeface.Regular;
        return [.. text.ReplaceLineEndings("\n").Split('\n').SelectMany(part => Wrap(part, width, size, face))];
    }

    /// <summary>How high a number of lines stands.</summary>
    public static double Height(int lines, double size) => lines * size * Leading;

    private static IEnumerable<string> Wrap(string part, double width, double size, Typeface face)
    {
        var line = "";
        foreach (var word in part.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Cut(word, width, size, face)))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && face.Measure(longer, size) > width)
            {
                yield return line;
                line = word;
            }
            else
            {
                line = longer;
            }
        }

        yield return line;
    }

    /// <summary>A word that is wider than the line, cut where it must be: behind a stroke where there is one.</summary>
    private static IEnumerable<string> Cut(string word, double width, double size, Typeface face)
    {
        while (word.Length > 1 && face.Measure(word, size) > width)
        {
            var fits = 1;
            while (fits < word.Length - 1 && face.Measure(word[..(fits + 1)], size) <= width)
            {
                fits++;
            }

            var stroke = word.LastIndexOfAny(['-', '/', '.', ','], fits - 1);
            var cut = stroke > 0 ? stroke + 1 : fits;
            yield return word[..cut];
            word = word[cut..];
        }

        yield return word;
    }
}
