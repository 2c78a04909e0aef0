namespace Lajur.Registry.Replays.Past;

/// <summary>A task of a past case that an officer finished.</summary>
/// <param name="ActivityId">The step in the drawing.</param>
/// <param name="LaneKey">Whose inbox it lay in.</param>
/// <param name="CameAt">When it came there.</param>
/// <param name="TakenAt">When somebody took it.</param>
/// <param name="DoneAt">When it was finished.</param>
/// <param name="Outcome">How.</param>
public sealed record PastVisit(
    string ActivityId, string LaneKey, DateTimeOffset CameAt, DateTimeOffset TakenAt, DateTimeOffset DoneAt, string? Outcome);
