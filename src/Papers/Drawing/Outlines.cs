namespace Lajur.Papers.Drawing;

/// <summary>The corners of what is drawn.</summary>
internal static class Outlines
{
    private const double HeadLength = 5.5;
    private const double HeadWidth = 4.4;

    /// <summary>The corners of a shape with straight sides.</summary>
    public static IReadOnlyList<Place> Corners(Mark.Shape shape)
    {
        var box = shape.Box;
        return shape.Outline switch
        {
            Outline.Diamond => [new(box.CentreX, box.Y), new(box.Right, box.CentreY), new(box.CentreX, box.Bottom), new(box.X, box.CentreY)],
            Outline.Pentagon =>
            [
                new(box.X, box.Y), new(box.Right, box.Y), new(box.Right, box.Y + (box.Height * .6)), new(box.CentreX, box.Bottom),
                new(box.X, box.Y + (box.Height * .6)),
            ],
            _ => [new(box.X, box.Y), new(box.Right, box.Y), new(box.Right, box.Bottom), new(box.X, box.Bottom)],
        };
    }

    /// <summary>The head of an arrow: its tip first.</summary>
    public static IReadOnlyList<Place> Head(Mark.Line line)
    {
        var (from, tip) = (line.Places[^2], line.Places[^1]);
        var length = Math.Max(1e-6, double.Hypot(tip.X - from.X, tip.Y - from.Y));
        var (x, y) = ((tip.X - from.X) / length, (tip.Y - from.Y) / length);
        var back = new Place(tip.X - (x * HeadLength), tip.Y - (y * HeadLength));
        return [tip, new(back.X - (y * HeadWidth / 2), back.Y + (x * HeadWidth / 2)), new(back.X + (y * HeadWidth / 2), back.Y - (x * HeadWidth / 2))];
    }
}
