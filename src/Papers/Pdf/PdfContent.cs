using System.Globalization;
using System.Text;
using Lajur.Papers.Drawing;
using Lajur.Papers.Typefaces;

namespace Lajur.Papers.Pdf;

/// <summary>The marks of a page in the operators of PDF, whose pages count from the lower left.</summary>
internal sealed class PdfContent(PaperPage page, PdfTypeface regular, PdfTypeface bold)
{
    /// <summary>How far from a corner the handles of a quarter circle lie, as a share of its radius.</summary>
    private const double Handle = .5523;

    private readonly StringBuilder _content = new();

    public byte[] ToBytes()
    {
        foreach (var mark in page.Marks)
        {
            Write(mark);
        }

        return Encoding.ASCII.GetBytes(_content.ToString());
    }

    private void Write(Mark mark)
    {
        switch (mark)
        {
            case Mark.Line line:
                Write(line);
                break;
            case Mark.Shape shape:
                Write(shape);
                break;
            case Mark.Text text:
                Write(text);
                break;
            case Mark.Step step:
                foreach (var inner in step.Marks)
                {
                    Write(inner);
                }

                break;
        }
    }

    private void Write(Mark.Line line)
    {
        _content.Append(CultureInfo.InvariantCulture, $"{Colour(line.Colour)} RG {Number(line.Weight)} w\n");
        Trace(line.Places);
        _content.Append("S\n");
        if (line.HasHead)
        {
            _content.Append(CultureInfo.InvariantCulture, $"{Colour(line.Colour)} rg\n");
            Trace(Outlines.Head(line));
            _content.Append("h f\n");
        }
    }

    private void Write(Mark.Shape shape)
    {
        if (shape.Fill is { } fill)
        {
            _content.Append(CultureInfo.InvariantCulture, $"{Colour(fill)} rg ");
        }

        if (shape.Stroke is { } stroke)
        {
            _content.Append(CultureInfo.InvariantCulture, $"{Colour(stroke)} RG {Number(shape.Weight)} w ");
        }

        if (shape.Outline == Outline.Capsule)
        {
            TraceCapsule(shape.Box);
        }
        else
        {
            Trace(Outlines.Corners(shape));
        }

        _content.Append((shape.Fill, shape.Stroke) switch
        {
            (not null, not null) => "b\n",
            (not null, null) => "h f\n",
            (null, not null) => "s\n",
            _ => "n\n",
        });
    }

    private void Write(Mark.Text text)
    {
        var face = text.IsBold ? Typeface.Bold : Typeface.Regular;
        var width = face.Measure(text.Words, text.Size);
        var x = text.At.X - (text.Align switch { Align.Middle => width / 2, Align.End => width, _ => 0 });
        _content.Append(
            CultureInfo.InvariantCulture,
            $"BT {Colour(text.Colour)} rg /{(text.IsBold ? "B" : "R")} {Number(text.Size)} Tf {At(new(x, text.At.Y))} Td <{(text.IsBold ? bold : regular).Encode(text.Words)}> Tj ET\n");
    }

    private void Trace(IEnumerable<Place> places)
    {
        foreach (var (index, place) in places.Index())
        {
            _content.Append(At(place)).Append(index == 0 ? " m " : " l ");
        }
    }

    private void TraceCapsule(Box box)
    {
        var radius = box.Height / 2;
        var (left, right, handle) = (box.X + radius, box.Right - radius, radius * Handle);
        _content.Append(At(new(left, box.Y))).Append(" m ").Append(At(new(right, box.Y))).Append(" l ");
        Curve(new(right + handle, box.Y), new(box.Right, box.CentreY - handle), new(box.Right, box.CentreY));
        Curve(new(box.Right, box.CentreY + handle), new(right + handle, box.Bottom), new(right, box.Bottom));
        _content.Append(At(new(left, box.Bottom))).Append(" l ");
        Curve(new(left - handle, box.Bottom), new(box.X, box.CentreY + handle), new(box.X, box.CentreY));
        Curve(new(box.X, box.CentreY - handle), new(left - handle, box.Y), new(left, box.Y));
    }

    private void Curve(Place one, Place other, Place end) =>
        _content.Append(CultureInfo.InvariantCulture, $"{At(one)} {At(other)} {At(end)} c ");

    private string At(Place place) => $"{Number(place.X)} {Number(page.Height - place.Y)}";

    private static string Number(double value) => Math.Round(value, 3).ToString("0.###", CultureInfo.InvariantCulture);

    private static string Colour(string hex)
    {
        var value = Convert.ToInt32(hex[1..], 16);
        return $"{Number((value >> 16) / 255d)} {Number((value >> 8 & 255) / 255d)} {Number((value & 255) / 255d)}";
    }
}
