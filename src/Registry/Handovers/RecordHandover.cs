namespace Lajur.Registry.Handovers;

/// <summary>The product of a case was given to somebody, by whoever completed the last step.</summary>
public sealed record RecordHandover
{
    public required string InstanceId { get; init; }

    public required string Product { get; init; }

    public required string ReceivedBy { get; init; }

    public string? Relation { get; init; }
}
