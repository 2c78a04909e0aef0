namespace Lajur.Registry.Exchange;

/// <summary>A lane as a file names it.</summary>
/// <param name="Key">How the drawing from the file names it.</param>
/// <param name="Name">How people read it.</param>
public sealed record NamedLane(string Key, string Name)
{
    /// <summary>A short name for lists; the name itself when the file has none.</summary>
    public string? ShortName { get; init; }

    /// <summary>The colour of the lane where it comes from, 1 to 8; null when the file says nothing.</summary>
    public int? Colour { get; init; }

    /// <summary>True where the file itself says that the lane is the applicant's.</summary>
    public bool IsApplicant { get; init; }
}
