using Lajur.Papers.Drawing;
using Lajur.Papers.Sop;

namespace Lajur.Papers.Charts;

/// <summary>Draws a drawing as it stands on the canvas of its editor.</summary>
public static class ChartPicture
{
    private const double Edge = 30, Size = 13, Padding = 8, Rise = 16;

    // Between green and red stands no colour alone: what is new has a plus, what went a minus.
    private const string AddedInk = "#1b7f4b", RemovedInk = "#b42318";

    /// <summary>One page as large as the drawing.</summary>
    public static PaperPage Draw(IReadOnlyList<ChartBox> boxes, IReadOnlyList<ChartArrow> arrows)
    {
        ArgumentNullException.ThrowIfNull(boxes);
        ArgumentNullException.ThrowIfNull(arrows);
        if (boxes.Count == 0)
        {
            return new(400, 80, [new Mark.Text(new(Edge, 46), "Alur ini masih kosong.", Size)]);
        }

        var fitted = boxes.Select(Fit).ToList();
        var (left, top) = (fitted.Min(box => box.Box.X) - Edge, fitted.Min(box => box.Box.Y) - Edge);
        var placed = fitted.ConvertAll(box => box with { Box = box.Box with { X = box.Box.X - left, Y = box.Box.Y - top } });
        var byId = placed.DistinctBy(box => box.Id, StringComparer.Ordinal).ToDictionary(box => box.Id, StringComparer.Ordinal);
        return new(
            placed.Max(box => box.Box.Right) + Edge, placed.Max(box => box.Box.Bottom) + Edge + Rise,
            [
                .. arrows.Where(arrow => byId.ContainsKey(arrow.From) && byId.ContainsKey(arrow.To))
                    .SelectMany(arrow => Draw(arrow, byId[arrow.From].Box, byId[arrow.To].Box, LineOf(arrow, arrows))),
                .. placed.Select(Draw),
            ]);
    }

    /// <summary>As wide as the editor has it, and as high as its words need.</summary>
    private static ChartBox Fit(ChartBox box)
    {
        var lines = Lines.Break(Words(box), box.Box.Width - (2 * Padding), Size).Count + (box.Lane is null ? 0 : 1);
        return box with { Box = box.Box with { Height = Math.Max(box.Box.Height, Lines.Height(lines, Size) + (2 * Padding)) } };
    }

    private static string Words(ChartBox box) => FlowLooks.Sign(box.Look) is { } sign ? $"{sign} {box.Title}" : box.Title;

    private static Mark Draw(ChartBox box)
    {
        var frame = box.Box;
        var isBold = box.Look != FlowLook.Plain;
        var lines = Lines.Break(Words(box), frame.Width - (2 * Padding), Size, isBold);
        var marks = new List<Mark> { new Mark.Shape(Outline.Rectangle, frame, FlowLooks.Fill(box.Look), Ink.Line, isBold ? 2 : 1) };
        marks.AddRange(lines.Select((line, index) => new Mark.Text(
            new(frame.X + Padding, frame.Y + Padding + Size + Lines.Height(index, Size)), line, Size, isBold)));
        if (box.Lane is { } lane)
        {
            marks.Add(new Mark.Text(new(frame.X + Padding, frame.Y + Padding + Size + Lines.Height(lines.Count, Size)), Lines.Break(lane, frame.Width - (2 * Padding), Size - 2)[0], Size - 2, Colour: Ink.Soft));
        }

        return new Mark.Step(box.Id, $"{box.Title}{FlowLooks.Words(box.Look)}", frame, marks);
    }

    /// <summary>The line over its head on which an arrow's words stand: those of others that lead to the same box stand on lines of their own.</summary>
    private static int LineOf(ChartArrow arrow, IReadOnlyList<ChartArrow> arrows) =>
        arrows.Where(other => other.To == arrow.To && other.Label is not null).Select(other => other.Label!).Distinct(StringComparer.Ordinal).ToList().IndexOf(arrow.Label ?? "");

    private static IEnumerable<Mark> Draw(ChartArrow arrow, Box from, Box to, int line)
    {
        var colour = arrow.Look switch { FlowLook.Added => AddedInk, FlowLook.Removed => RemovedInk, _ => Ink.Line };
        var weight = arrow.Look == FlowLook.Plain ? 1.2 : 2.4;
        List<Place> places = to.X >= from.Right
            ? Ahead(new(from.Right, from.CentreY), new(to.X, to.CentreY))
            : to.Y >= from.Bottom
                ? [new(from.CentreX, from.Bottom), new(from.CentreX, (from.Bottom + to.Y) / 2), new(to.CentreX, (from.Bottom + to.Y) / 2), new(to.CentreX, to.Y)]
                : Back(from, to);
        yield return new Mark.Line(places, weight, colour, HasHead: true);
        var words = string.Join(' ', new[] { FlowLooks.Sign(arrow.Look), arrow.Label }.OfType<string>());
        if (words.Length > 0)
        {
            // At the head: several arrows leave a box in one place, and their words would stand over each other.
            var (head, isAhead, rise) = (places[^1], to.X >= from.Right, 5 + (Math.Max(0, line) * Size));
            var at = new Place(isAhead ? head.X - 12 : head.X + 6, head.Y <= to.Y || isAhead ? head.Y - rise : head.Y + rise + Size);
            yield return new Mark.Text(
                at, words, Size - 2, arrow.Look != FlowLook.Plain, isAhead ? Align.End : Align.Start, arrow.Look == FlowLook.Plain ? Ink.Soft : colour);
        }
    }

    private static List<Place> Ahead(Place from, Place to)
    {
        var middle = (from.X + to.X) / 2;
        return [from, new(middle, from.Y), new(middle, to.Y), to];
    }

    /// <summary>Below both, and up again.</summary>
    private static List<Place> Back(Box from, Box to)
    {
        var y = Math.Max(from.Bottom, to.Bottom) + Rise;
        return [new(from.CentreX, from.Bottom), new(from.CentreX, y), new(to.CentreX, y), new(to.CentreX, to.Bottom)];
    }
}
