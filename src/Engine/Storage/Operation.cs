namespace Lajur.Engine.Storage;

/// <summary>A command that was carried out.</summary>
/// <param name="Id">The idempotency key the caller gave.</param>
/// <param name="InstanceId">The instance it touched; null when it touched none.</param>
/// <param name="At">When.</param>
public sealed record Operation(string Id, string? InstanceId, DateTimeOffset At);
