namespace Lajur.Registry.Escalations;

/// <summary>An officer who was told.</summary>
public sealed class EscalationRecipient
{
    public required Guid EscalationId { get; init; }

    public required Guid OfficerId { get; init; }
}
