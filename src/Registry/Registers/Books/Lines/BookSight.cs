namespace Lajur.Registry.Registers.Books.Lines;

/// <summary>How much of people's data a line shows to whoever reads it; of a complaint never more than the page of its case.</summary>
internal enum BookSight
{
    /// <summary>That there is a line, so that the numbers have no holes: a complaint that whoever reads is not to know of.</summary>
    Closed,

    /// <summary>Where a complaint stands.</summary>
    Standing,

    /// <summary>Enough to recognise the case by.</summary>
    Masked,

    /// <summary>What a complaint is about, but not who came with it.</summary>
    Matter,

    /// <summary>Nothing of the person, who asked to stay unnamed.</summary>
    Unnamed,

    /// <summary>Everything.</summary>
    Whole,
}
