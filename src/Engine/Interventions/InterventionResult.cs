using Lajur.Engine.Running;

namespace Lajur.Engine.Interventions;

/// <summary>What became of an intervention.</summary>
public abstract record InterventionResult
{
    private InterventionResult()
    {
    }

    /// <summary>It is done and committed, or waits for the ambient transaction.</summary>
    /// <param name="Instance">How the run stands now; it may have faulted again.</param>
    public sealed record Done(WorkflowInstance Instance) : InterventionResult;

    /// <summary>The same operation was carried out before; nothing changed now.</summary>
    public sealed record AlreadyDone : InterventionResult;

    /// <summary>The incident or the step is no longer open: somebody was quicker, or the run went on. Nothing changed.</summary>
    public sealed record NotOpen : InterventionResult;

    /// <summary>The run cannot be changed so; nothing changed.</summary>
    /// <param name="Why">Which rule forbids it.</param>
    /// <param name="Activities">The steps it is about, as people read them; may be empty.</param>
    public sealed record Refused(Refusal Why, IReadOnlyList<string> Activities) : InterventionResult;

    /// <summary>There is no such run.</summary>
    public sealed record InstanceNotFound : InterventionResult;
}
