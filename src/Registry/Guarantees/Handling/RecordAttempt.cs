using Lajur.Registry.Attachments;

namespace Lajur.Registry.Guarantees.Handling;

/// <summary>An officer records that the product was brought, or that nobody received it.</summary>
public sealed record RecordAttempt
{
    public required Guid GuaranteeId { get; init; }

    public required Guid OfficerId { get; init; }

    /// <summary>Who carried it.</summary>
    public required string Courier { get; init; }

    public required bool IsDelivered { get; init; }

    public required string ReceivedBy { get; init; }

    public required string Relation { get; init; }

    /// <summary>Why nobody received it.</summary>
    public required string Failure { get; init; }

    /// <summary>When it happened; demanded.</summary>
    public required DateTimeOffset? At { get; init; }

    /// <summary>A photo or a signature; demanded when it was delivered.</summary>
    public required IReadOnlyList<Upload> Proof { get; init; }

    public required string OperationId { get; init; }
}
