namespace Lajur.Registry.Replays.Flow;

/// <summary>An arrow of a drawing.</summary>
internal sealed record FlowArrow(string From, string Port, string To);
