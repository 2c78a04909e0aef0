namespace Lajur.Registry.Replays.Forecasts;

/// <summary>What a step of a drawing costs in a replay.</summary>
/// <param name="ActivityId">The step in the drawing.</param>
/// <param name="Number">Its number in the SOP; null when it has none.</param>
/// <param name="Title">What it is called.</param>
/// <param name="LaneKey">Who does it.</param>
/// <param name="Times">How often cases came to it.</param>
/// <param name="Wait">Median office time until it is taken; null when no case came to it.</param>
/// <param name="Work">Median office time of the work; null when no case came to it.</param>
public sealed record StepLoad(
    string ActivityId, string? Number, string Title, string LaneKey, int Times, TimeSpan? Wait, TimeSpan? Work);
