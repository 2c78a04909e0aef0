using Lajur.Registry.Attachments;

namespace Lajur.Registry.Tracking;

/// <summary>The applicant completes a file that staff returned.</summary>
public sealed record CompleteFile
{
    /// <summary>The field of the free answer when the request has no form.</summary>
    public const string AnswerField = "jawaban";

    public required string Number { get; init; }

    public required string Secret { get; init; }

    public required Guid RequestId { get; init; }

    public required IReadOnlyDictionary<string, string[]> Values { get; init; }

    public IReadOnlyList<Upload> Files { get; init; } = [];

    public required string OperationId { get; init; }
}
