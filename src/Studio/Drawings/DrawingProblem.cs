namespace Lajur.Studio.Drawings;

/// <summary>A reason why a drawing cannot be published, or what its administrator ought to know all the same.</summary>
/// <param name="Place">The activity, as the administrator reads it; the drawing's own name when no activity is at fault.</param>
/// <param name="Text">What is wrong and what to do, in Indonesian.</param>
public sealed record DrawingProblem(string Place, string Text)
{
    /// <summary>The activity at fault; null for the drawing as a whole.</summary>
    public string? ActivityId { get; init; }

    /// <summary>What is wrong, alone.</summary>
    public string Reason { get; init; } = Text;

    /// <summary>What to do, alone; null when the reason says it all.</summary>
    public string? Remedy { get; init; }
}
