using System.Globalization;
using System.Text;
using QRCoder;

namespace Lajur.Host.Shell.Codes;

/// <summary>A QR code as one path of an SVG, a unit a module.</summary>
/// <param name="Size">Width and height in modules, the quiet zone around it included.</param>
/// <param name="Path">The dark modules.</param>
public sealed record QrDrawing(int Size, string Path)
{
    /// <summary>Draws a text; a quarter of the code may be smudged and it still reads.</summary>
    public static QrDrawing Of(string text)
    {
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.Q);
        var path = new StringBuilder();
        foreach (var (y, row) in code.ModuleMatrix.Index())
        {
            for (var x = 0; x < row.Count; x++)
            {
                var length = 0;
                while (x + length < row.Count && row[x + length])
                {
                    length++;
                }

                if (length > 0)
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h{length}v1h-{length}z");
                    x += length;
                }
            }
        }

        return new QrDrawing(code.ModuleMatrix.Count, path.ToString());
    }
}
