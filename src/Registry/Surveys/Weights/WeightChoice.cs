using Lajur.Registry.Surveys.Results;

namespace Lajur.Registry.Surveys.Weights;

/// <summary>Which weight an office's decree names, from a day on; rows are added, never changed.</summary>
public sealed class WeightChoice
{
    public required Guid Id { get; init; }

    public required Guid OfficeId { get; init; }

    public required Weighting Weighting { get; init; }

    /// <summary>Number and title of the decree (surat keputusan).</summary>
    public required string Decree { get; init; }

    /// <summary>Periods that end before it keep the choice before.</summary>
    public required DateOnly EffectiveFrom { get; init; }

    public required DateTimeOffset ChosenAt { get; init; }

    public required Guid ChosenById { get; init; }

    public required string ChosenByName { get; init; }
}
