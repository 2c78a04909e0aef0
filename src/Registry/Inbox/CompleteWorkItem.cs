using Lajur.Registry.Attachments;

namespace Lajur.Registry.Inbox;

/// <summary>An officer finishes a step with one of its outcomes; an available item is claimed on the way.</summary>
public sealed record CompleteWorkItem
{
    public required Guid WorkItemId { get; init; }

    public required Guid OfficerId { get; init; }

    /// <summary>The name of the chosen outcome.</summary>
    public required string Outcome { get; init; }

    /// <summary>The posted values of the step's form by field key.</summary>
    public required IReadOnlyDictionary<string, string[]> Values { get; init; }

    public IReadOnlyList<Upload> Files { get; init; } = [];

    /// <summary>The revision that the officer saw.</summary>
    public required int Revision { get; init; }

    /// <summary>A repeat changes nothing and gives the same answer.</summary>
    public required string OperationId { get; init; }
}
