using Lajur.Papers.Sop;

namespace Lajur.Papers.Charts;

/// <summary>An arrow of a drawing.</summary>
/// <param name="From">The activity it leaves.</param>
/// <param name="To">The activity it reaches.</param>
/// <param name="Label">The outcome; null when there is nothing to say.</param>
/// <param name="Look">How it differs from the other version.</param>
public sealed record ChartArrow(string From, string To, string? Label, FlowLook Look);
