using Lajur.Registry.Sop;

namespace Lajur.Registry.Versions.Previews;

/// <summary>What of a step a migration may change.</summary>
/// <param name="Name">Its number and title.</param>
/// <param name="Lane">In whose inbox it lies.</param>
/// <param name="DueAt">When its norm is used up; null without one, or while its clock stands still.</param>
/// <param name="Norm">The norm in words; null without one.</param>
/// <param name="Form">The key of its form; null without one.</param>
/// <param name="Outcomes">The ways to complete it.</param>
public sealed record StepFacts(
    string Name, SopLane Lane, DateTimeOffset? DueAt, string? Norm, string? Form, IReadOnlyList<string> Outcomes);
