namespace Lajur.Registry.Versions.Previews;

/// <summary>An open step of a case as it is and as it would be.</summary>
/// <param name="Before">As it is.</param>
/// <param name="After">As it would be; null when it would not be open any more.</param>
/// <param name="Holder">Who works on it now; null when nobody does.</param>
/// <param name="HolderKeeps">True when they keep it.</param>
public sealed record StepPreview(StepFacts Before, StepFacts? After, string? Holder, bool HolderKeeps);
