namespace Lajur.Papers.Drawing;

/// <summary>A rectangle on a page, in points from its upper left corner.</summary>
public sealed record Box(double X, double Y, double Width, double Height)
{
    public double Right => X + Width;

    public double Bottom => Y + Height;

    public double CentreX => X + (Width / 2);

    public double CentreY => Y + (Height / 2);
}
