using Lajur.Papers.Drawing;
using Lajur.Papers.Sop;

namespace Lajur.Papers.Charts;

/// <summary>A box of a drawing as it stands on the canvas.</summary>
/// <param name="Id">The activity.</param>
/// <param name="Title">What is written in it.</param>
/// <param name="Lane">The lane that does it; null for a box without one.</param>
/// <param name="Box">Where it stands, in the canvas's own units.</param>
/// <param name="Look">How it differs from the other version.</param>
public sealed record ChartBox(string Id, string Title, string? Lane, Box Box, FlowLook Look);
