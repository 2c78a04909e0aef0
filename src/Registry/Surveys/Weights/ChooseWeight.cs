using Lajur.Registry.Surveys.Results;

namespace Lajur.Registry.Surveys.Weights;

/// <summary>The head of an office, or its administrator, records which weight the office's decree names.</summary>
public sealed record ChooseWeight
{
    public const int MaxDecree = 200;

    public required Guid OfficerId { get; init; }

    public required Weighting? Weighting { get; init; }

    public required string Decree { get; init; }

    public required DateOnly? EffectiveFrom { get; init; }

    /// <summary>A repeat changes nothing and gives the same answer.</summary>
    public required string OperationId { get; init; }
}
