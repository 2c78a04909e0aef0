using Lajur.Engine.Running;
using Lajur.Engine.Running.Bursts;
using Lajur.Engine.Waiting;

namespace Lajur.Engine.Runtime;

/// <summary>How a command ended.</summary>
public abstract record StepResult
{
    private StepResult()
    {
    }

    /// <summary>The step ran and is committed, or waits for the ambient transaction.</summary>
    /// <param name="Instance">How the instance stands now.</param>
    /// <param name="Lines">What WriteLine wrote.</param>
    public sealed record Ran(WorkflowInstance Instance, IReadOnlyList<string> Lines) : StepResult
    {
        /// <summary>The calls to the outside that the step asked for.</summary>
        public IReadOnlyList<QueuedStimulus> OutsideCalls { get; init; } = [];

        internal static Ran Of(WorkflowInstance instance, BurstResult result) => new(instance, result.Lines)
        {
            OutsideCalls = [.. result.Queued.Where(x => x.Kind == QueuedStimulusKind.Call)],
        };
    }

    /// <summary>The same operation was carried out before; nothing changed now.</summary>
    /// <param name="InstanceId">The instance it touched; null when it touched none.</param>
    public sealed record AlreadyDone(string? InstanceId) : StepResult;

    /// <summary>Nothing waits there any more: burned, or the run has ended. Nothing changed.</summary>
    public sealed record NotWaiting(string? InstanceId) : StepResult;

    /// <summary>There is no such instance.</summary>
    public sealed record InstanceNotFound(string InstanceId) : StepResult;

    /// <summary>The definition allows one run at a time, and one is going on.</summary>
    public sealed record AlreadyRunning(string DefinitionId) : StepResult;

    /// <summary>There is no such definition version, or none is published.</summary>
    public sealed record DefinitionNotFound(string DefinitionId) : StepResult;
}
