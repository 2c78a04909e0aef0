namespace Lajur.Registry.Intake;

/// <summary>What the applicant takes home.</summary>
/// <param name="Number">The case number.</param>
/// <param name="Secret">The tracking secret, 16 characters in groups of four; shown, never stored.</param>
/// <param name="DueAt">The promise; null when the service makes none.</param>
/// <param name="Derivation">Why it is due then, in words.</param>
public sealed record CaseReceipt(string Number, string Secret, DateTimeOffset? DueAt, string? Derivation);
