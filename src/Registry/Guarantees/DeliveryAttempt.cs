namespace Lajur.Registry.Guarantees;

/// <summary>Once on the way to an applicant: delivered with proof, or not and why.</summary>
public sealed class DeliveryAttempt
{
    public Guid GuaranteeId { get; init; }

    /// <summary>1, 2, 3 … within the guarantee.</summary>
    public required int Number { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Who carried it: an officer or a courier.</summary>
    public required string Courier { get; init; }

    public required bool IsDelivered { get; init; }

    /// <summary>Who received it; null when nobody did.</summary>
    public string? ReceivedBy { get; init; }

    /// <summary>Who that is to the applicant.</summary>
    public string? Relation { get; init; }

    /// <summary>Why nobody did; null when somebody did.</summary>
    public string? Failure { get; init; }

    /// <summary>A photo or a signature, kept encrypted with the case's files.</summary>
    public Guid? ProofId { get; init; }

    public required string RecordedByName { get; init; }
}
