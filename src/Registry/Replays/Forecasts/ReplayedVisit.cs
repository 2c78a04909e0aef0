namespace Lajur.Registry.Replays.Forecasts;

/// <summary>A step that a past case would have gone through.</summary>
/// <param name="ActivityId">The step in the drawing.</param>
/// <param name="LaneKey">The lane that does it.</param>
/// <param name="Wait">Office time until it is taken.</param>
/// <param name="Work">Office time until it is finished then.</param>
/// <param name="Source">Where these times were taken from.</param>
public sealed record ReplayedVisit(string ActivityId, string LaneKey, TimeSpan Wait, TimeSpan Work, TimeSource Source);
