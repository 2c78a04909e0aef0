using Lajur.Registry.Attachments;

namespace Lajur.Registry.Tracking;

/// <summary>An officer enters what the applicant brought, or said, to complete a returned file.</summary>
public sealed record CompleteFileAtCounter
{
    public required string Number { get; init; }

    /// <summary>An officer of the lane that returned the file.</summary>
    public required Guid OfficerId { get; init; }

    public required Guid RequestId { get; init; }

    /// <summary>By field of the request's form; without a form under <see cref="CompleteFile.AnswerField"/>.</summary>
    public required IReadOnlyDictionary<string, string[]> Values { get; init; }

    public IReadOnlyList<Upload> Files { get; init; } = [];

    /// <summary>A repeat changes nothing and gives the same answer.</summary>
    public required string OperationId { get; init; }
}
