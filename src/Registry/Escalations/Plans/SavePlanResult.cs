namespace Lajur.Registry.Escalations.Plans;

/// <summary>What became of a changed plan.</summary>
public abstract record SavePlanResult
{
    private SavePlanResult()
    {
    }

    public sealed record Saved : SavePlanResult;

    /// <summary>Sentences by ladder: "promise", "step".</summary>
    public sealed record Invalid(IReadOnlyDictionary<string, string> Errors) : SavePlanResult;

    /// <summary>The officer administers no such service.</summary>
    public sealed record NotAllowed : SavePlanResult;
}
