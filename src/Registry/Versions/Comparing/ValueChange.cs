namespace Lajur.Registry.Versions.Comparing;

/// <summary>A value that differs.</summary>
/// <param name="Name">What it is called, in Indonesian, such as "Waktu".</param>
/// <param name="Before">As it was; null when there was none.</param>
/// <param name="After">As it is; null when there is none.</param>
public sealed record ValueChange(string Name, string? Before, string? After);
