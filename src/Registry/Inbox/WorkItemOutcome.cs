namespace Lajur.Registry.Inbox;

/// <summary>A way to complete a step.</summary>
/// <param name="Name">The port in the drawing.</param>
/// <param name="Label">What the button says.</param>
/// <param name="Kind">How the button looks.</param>
public sealed record WorkItemOutcome(string Name, string Label, OutcomeKind Kind = OutcomeKind.Normal);
