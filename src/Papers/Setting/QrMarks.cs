using Lajur.Papers.Drawing;
using QRCoder;

namespace Lajur.Papers.Setting;

/// <summary>A QR code as marks, a row of dark modules at a time.</summary>
internal static class QrMarks
{
    /// <summary>Draws a text; a quarter of the code may be smudged and it still reads.</summary>
    /// <param name="text">What it says when it is scanned.</param>
    /// <param name="at">Its upper left corner, the quiet zone included.</param>
    /// <param name="size">Width and height, in points.</param>
    public static IEnumerable<Mark> Draw(string text, Place at, double size)
    {
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.Q);
        var module = size / code.ModuleMatrix.Count;
        var marks = new List<Mark>();
        foreach (var (y, row) in code.ModuleMatrix.Index())
        {
            for (var x = 0; x < row.Count; x++)
            {
                var from = x;
                while (x < row.Count && row[x])
                {
                    x++;
                }

                if (x > from)
                {
                    // A little taller than a module, so that no white line shows between rows.
                    marks.Add(new Mark.Shape(
                        Outline.Rectangle, new(at.X + (from * module), at.Y + (y * module), (x - from) * module, module * 1.03), Ink.Black, null, 0));
                }
            }
        }

        return marks;
    }
}
