namespace Lajur.Registry.Surveys.Weights;

/// <summary>What became of a choice of weight.</summary>
public abstract record ChooseWeightResult
{
    private ChooseWeightResult()
    {
    }

    public sealed record Chosen : ChooseWeightResult;

    /// <summary>Sentences by field: "weighting", "decree", "effectiveFrom".</summary>
    public sealed record Invalid(IReadOnlyDictionary<string, string> Errors) : ChooseWeightResult;

    /// <summary>The officer leads no office.</summary>
    public sealed record NotAllowed : ChooseWeightResult;
}
