namespace Lajur.Papers.Drawing;

/// <summary>Where a line of text stands to its place.</summary>
public enum Align
{
    /// <summary>It begins there.</summary>
    Start,

    /// <summary>Its middle is there.</summary>
    Middle,

    /// <summary>It ends there.</summary>
    End,
}
