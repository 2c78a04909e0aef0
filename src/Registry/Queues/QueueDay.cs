namespace Lajur.Registry.Queues;

/// <summary>The queues of an office on one day.</summary>
/// <param name="Day">The day.</param>
/// <param name="IsToday">True when it is today at the office.</param>
/// <param name="Rows">By queue and number.</param>
public sealed record QueueDay(DateOnly Day, bool IsToday, IReadOnlyList<QueueRow> Rows);
