using System.Globalization;
using Lajur.Papers.Drawing;
using Lajur.Papers.Svg;
using Lajur.Registry.Replays;
using Lajur.Registry.Speech;

namespace Lajur.Host.Replays;

/// <summary>Draws how many cases take how long, side by side for the versions that were run through.</summary>
internal static class SpreadDrawing
{
    private const int Spans = 8;
    private const double Width = 720, Height = 220, Top = 24, Foot = 190, Gap = 8, Small = 11;

    private static readonly string[] s_colours = [Ink.Line, "#0b5cad"];

    /// <summary>As SVG; null when nothing was run through.</summary>
    public static string? Draw(ReplayReport report)
    {
        var versions = ReplayWords.Versions(report).Select(version => version.Cases.Select(one => one.Took.TotalHours).ToList()).ToList();
        if (versions.Sum(times => times.Count) == 0)
        {
            return null;
        }

        var longest = versions.SelectMany(times => times).Max();
        var hours = WidthOf(longest);
        var spans = Enumerable.Range(0, (int)Math.Floor(longest / hours) + 1)
            .Select(span => (
                Label: $"{Hours(span * hours)}–{Hours((span + 1) * hours)}",
                Counts: versions.ConvertAll(times => times.Count(time => (int)Math.Floor(time / hours) == span))))
            .ToList();
        var words = string.Join("; ", spans.Select(span => $"{span.Label} jam: {string.Join(" dan ", span.Counts)} perkara"));
        return SvgPage.Write(new(Width, Height, [.. Marks(spans)]), "sebaran", "Sebaran lama perkara", words);
    }

    private static IEnumerable<Mark> Marks(List<(string Label, List<int> Counts)> spans)
    {
        var most = Math.Max(1, spans.Max(span => span.Counts.Max()));
        var step = (Width - (2 * Gap)) / spans.Count;
        yield return new Mark.Line([new(Gap, Foot), new(Width - Gap, Foot)], 1, Ink.Line);
        foreach (var (index, span) in spans.Index())
        {
            var left = Gap + (index * step);
            var bar = Math.Min(48, (step - Gap) / span.Counts.Count);
            yield return new Mark.Text(new(left + (step / 2), Foot + 16), span.Label, Small, Align: Align.Middle, Colour: Ink.Black);
            var first = left + ((step - (bar * span.Counts.Count)) / 2);
            foreach (var (which, count) in span.Counts.Index().Where(one => one.Item > 0))
            {
                var (x, high) = (first + (which * bar), count * (Foot - Top) / most);
                yield return new Mark.Shape(Outline.Rectangle, new(x + 1, Foot - high, bar - 2, high), s_colours[which], null, 0);
                yield return new Mark.Text(
                    new(x + (bar / 2), Foot - high - 4), count.ToString(CultureInfo.InvariantCulture), Small, Align: Align.Middle, Colour: Ink.Black);
            }
        }
    }

    /// <summary>Hours of one span: half, one, two, four or a multiple of five, so that there are eight spans or a few more.</summary>
    private static double WidthOf(double longest) => (longest / Spans) switch
    {
        <= 0.5 => 0.5,
        <= 1 => 1,
        <= 2 => 2,
        <= 4 => 4,
        var hours => Math.Ceiling(hours / 5) * 5,
    };

    private static string Hours(double hours) => hours.ToString("0.#", IndonesianSpeech.Culture);
}
