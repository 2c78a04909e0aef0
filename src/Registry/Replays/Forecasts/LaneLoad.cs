using Lajur.Registry.Sop;

namespace Lajur.Registry.Replays.Forecasts;

/// <summary>What a lane has to do in a replay.</summary>
/// <param name="Lane">The lane.</param>
/// <param name="Tasks">How many tasks come to it.</param>
/// <param name="Work">Office time of its work, all cases together.</param>
/// <param name="Wait">Office time that tasks wait in it, all together.</param>
public sealed record LaneLoad(SopLane Lane, int Tasks, TimeSpan Work, TimeSpan Wait);
