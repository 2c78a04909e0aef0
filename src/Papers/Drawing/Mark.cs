namespace Lajur.Papers.Drawing;

/// <summary>Something drawn on a page.</summary>
public abstract record Mark
{
    private Mark()
    {
    }

    /// <summary>A line through places.</summary>
    /// <param name="Places">Two or more.</param>
    /// <param name="Weight">How thick it is, in points.</param>
    /// <param name="Colour">As #rrggbb.</param>
    /// <param name="HasHead">True for an arrow: its last place is the tip.</param>
    public sealed record Line(IReadOnlyList<Place> Places, double Weight, string Colour, bool HasHead = false) : Mark;

    /// <summary>A closed shape.</summary>
    /// <param name="Outline">What it looks like.</param>
    /// <param name="Box">Where it lies.</param>
    /// <param name="Fill">As #rrggbb; null for none.</param>
    /// <param name="Stroke">As #rrggbb; null for none.</param>
    /// <param name="Weight">How thick its line is, in points.</param>
    public sealed record Shape(Outline Outline, Box Box, string? Fill, string? Stroke, double Weight) : Mark;

    /// <summary>One line of text.</summary>
    /// <param name="At">On the line that letters stand on.</param>
    /// <param name="Words">The text.</param>
    /// <param name="Size">In points.</param>
    /// <param name="IsBold">In the heavier weight.</param>
    /// <param name="Align">Where it stands to the place.</param>
    /// <param name="Colour">As #rrggbb.</param>
    public sealed record Text(Place At, string Words, double Size, bool IsBold = false, Align Align = Align.Start, string Colour = Ink.Black) : Mark;

    /// <summary>What belongs to one step of an SOP; drawn like the rest, and on screen a link to what is said of it.</summary>
    /// <param name="Key">The activities of the step.</param>
    /// <param name="Label">The step in words.</param>
    /// <param name="Box">The row.</param>
    /// <param name="Marks">Its marks.</param>
    public sealed record Step(string Key, string Label, Box Box, IReadOnlyList<Mark> Marks) : Mark;
}
