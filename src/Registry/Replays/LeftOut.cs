namespace Lajur.Registry.Replays;

/// <summary>Cases that are not counted.</summary>
/// <param name="Why">In a few words.</param>
/// <param name="Count">How many, at least 1.</param>
public sealed record LeftOut(string Why, int Count);
