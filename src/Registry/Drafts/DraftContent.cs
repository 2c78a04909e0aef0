using Lajur.Registry.Intake;

namespace Lajur.Registry.Drafts;

/// <summary>What a draft holds.</summary>
public sealed record DraftContent
{
    /// <summary>Everything typed so far, by the field's name.</summary>
    public IReadOnlyDictionary<string, string[]> Values { get; init; } = new Dictionary<string, string[]>(StringComparer.Ordinal);

    /// <summary>Goes with the submission, so that submitting twice makes one case.</summary>
    public required string OperationId { get; init; }

    /// <summary>The offer that it takes up, when an earlier case goes on as this application.</summary>
    public Guid? ContinuesRequestId { get; init; }

    /// <summary>The number of that earlier case.</summary>
    public string? ContinuesNumber { get; init; }

    /// <summary>Set once it was submitted; the typed values are gone then.</summary>
    public CaseReceipt? Receipt { get; init; }
}
