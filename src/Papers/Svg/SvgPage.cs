using System.Globalization;
using System.Net;
using System.Text;
using Lajur.Papers.Drawing;

namespace Lajur.Papers.Svg;

/// <summary>Writes a page as SVG, without styles or scripts, so that any policy of a web page lets it through.</summary>
public static class SvgPage
{
    /// <summary>The page as one element.</summary>
    /// <param name="page">What is drawn.</param>
    /// <param name="id">Unique in the document that takes it in.</param>
    /// <param name="title">What it is, for who cannot see it.</param>
    /// <param name="description">What it shows, in a sentence or two.</param>
    /// <param name="link">Where a step leads; null leaves the picture without links.</param>
    public static string Write(PaperPage page, string id, string title, string description, Func<string, string?>? link = null)
    {
        ArgumentNullException.ThrowIfNull(page);
        var svg = new StringBuilder();
        var role = link is null ? "img" : "group";
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"{Encode(id)}\" class=\"paper\" viewBox=\"0 0 ")
            .Append(Number(page.Width)).Append(' ').Append(Number(page.Height)).Append('"')
            .Append(CultureInfo.InvariantCulture, $" role=\"{role}\" aria-labelledby=\"{Encode(id)}-title\" aria-describedby=\"{Encode(id)}-desc\"")
            .Append(" font-family=\"'Plus Jakarta Sans Variable', 'Plus Jakarta Sans', sans-serif\">")
            .Append(CultureInfo.InvariantCulture, $"<title id=\"{Encode(id)}-title\">{Encode(title)}</title>")
            .Append(CultureInfo.InvariantCulture, $"<desc id=\"{Encode(id)}-desc\">{Encode(description)}</desc>");
        Write(svg, new Mark.Shape(Outline.Rectangle, new(0, 0, page.Width, page.Height), Ink.White, null, 0));
        foreach (var mark in page.Marks)
        {
            Write(svg, mark, link);
        }

        return svg.Append("</svg>").ToString();
    }

    private static void Write(StringBuilder svg, Mark mark, Func<string, string?>? link = null)
    {
        switch (mark)
        {
            case Mark.Line line:
                WriteLine(svg, line);
                break;
            case Mark.Shape shape:
                WriteShape(svg, shape);
                break;
            case Mark.Text text:
                WriteText(svg, text);
                break;
            case Mark.Step step:
                WriteStep(svg, step, link?.Invoke(step.Key));
                break;
        }
    }

    private static void WriteStep(StringBuilder svg, Mark.Step step, string? href)
    {
        svg.Append(href is null
            ? "<g class=\"paper-step\">"
            : $"<a class=\"paper-step\" href=\"{Encode(href)}\" data-step=\"{Encode(step.Key)}\" data-label=\"{Encode(step.Label)}\">");
        foreach (var mark in step.Marks)
        {
            Write(svg, mark);
        }

        svg.Append(href is null ? "</g>" : "</a>");
    }

    private static void WriteLine(StringBuilder svg, Mark.Line line)
    {
        svg.Append("<polyline points=\"").AppendJoin(' ', line.Places.Select(at => $"{Number(at.X)},{Number(at.Y)}"))
            .Append(CultureInfo.InvariantCulture, $"\" fill=\"none\" stroke=\"{line.Colour}\" stroke-width=\"{Number(line.Weight)}\"/>");
        if (line.HasHead)
        {
            svg.Append("<polygon points=\"").AppendJoin(' ', Outlines.Head(line).Select(at => $"{Number(at.X)},{Number(at.Y)}"))
                .Append(CultureInfo.InvariantCulture, $"\" fill=\"{line.Colour}\"/>");
        }
    }

    private static void WriteShape(StringBuilder svg, Mark.Shape shape)
    {
        var box = shape.Box;
        if (shape.Outline is Outline.Diamond or Outline.Pentagon)
        {
            svg.Append("<polygon points=\"").AppendJoin(' ', Outlines.Corners(shape).Select(at => $"{Number(at.X)},{Number(at.Y)}")).Append('"');
        }
        else
        {
            svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{Number(box.X)}\" y=\"{Number(box.Y)}\" width=\"{Number(box.Width)}\" height=\"{Number(box.Height)}\"");
            if (shape.Outline == Outline.Capsule)
            {
                svg.Append(CultureInfo.InvariantCulture, $" rx=\"{Number(box.Height / 2)}\"");
            }
        }

        svg.Append(CultureInfo.InvariantCulture, $" fill=\"{shape.Fill ?? "none"}\"");
        if (shape.Stroke is not null)
        {
            svg.Append(CultureInfo.InvariantCulture, $" stroke=\"{shape.Stroke}\" stroke-width=\"{Number(shape.Weight)}\"");
        }

        svg.Append("/>");
    }

    private static void WriteText(StringBuilder svg, Mark.Text text)
    {
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Number(text.At.X)}\" y=\"{Number(text.At.Y)}\" font-size=\"{Number(text.Size)}\" fill=\"{text.Colour}\"");
        if (text.IsBold)
        {
            svg.Append(" font-weight=\"700\"");
        }

        if (text.Align != Align.Start)
        {
            svg.Append(text.Align == Align.Middle ? " text-anchor=\"middle\"" : " text-anchor=\"end\"");
        }

        svg.Append('>').Append(Encode(text.Words)).Append("</text>");
    }

    private static string Number(double value) => Math.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
