namespace Lajur.Registry.Replays.Forecasts;

/// <summary>A past case as it would have gone.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Took">Office time of the promise that it would have used.</param>
/// <param name="IsLate">True when that breaks the promise.</param>
/// <param name="Visits">The steps of officers.</param>
/// <param name="Assumed">Ways that were taken because others usually take them, not because this case did.</param>
public sealed record ReplayedCase(string Number, TimeSpan Took, bool IsLate, IReadOnlyList<ReplayedVisit> Visits, int Assumed);
