using Lajur.Registry.Attachments;

namespace Lajur.Registry.Tracking;

/// <summary>What completes a returned file, whoever brings it.</summary>
internal sealed record Completion(
    Guid RequestId, IReadOnlyDictionary<string, string[]> Values, IReadOnlyList<Upload> Files, string OperationId);
