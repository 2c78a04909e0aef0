namespace Lajur.Registry.Sop;

/// <summary>An arrow of the SOP between two rows; what lies between them in the drawing has no row of its own.</summary>
/// <param name="From">The activity of the row it leaves.</param>
/// <param name="To">The activity of the row it reaches.</param>
/// <param name="Label">The outcome that leads this way; null when there is but one.</param>
public sealed record SopArrow(string From, string To, string? Label);
