namespace Lajur.Registry.Registers.Books.Lines;

/// <summary>How much of people's data a line shows to whoever reads it.</summary>
internal enum BookSight
{
    /// <summary>Enough to recognise the case by.</summary>
    Masked,

    /// <summary>Everything.</summary>
    Whole,

    /// <summary>Nothing: the person asked to stay unnamed.</summary>
    Unnamed,
}
