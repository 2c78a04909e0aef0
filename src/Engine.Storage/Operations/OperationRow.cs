namespace Lajur.Engine.Storage.Operations;

/// <summary>A command that was carried out; its key is the caller's idempotency key.</summary>
internal sealed class OperationRow
{
    public required string Id { get; init; }
    public required string? InstanceId { get; init; }
    public required DateTimeOffset At { get; init; }
}
