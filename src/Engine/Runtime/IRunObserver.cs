using Lajur.Engine.Running;

namespace Lajur.Engine.Runtime;

/// <summary>
/// Looks at each run right after a burst of it, whoever caused the burst: a person, a timer, an event. All that the burst
/// did is written by then.
/// </summary>
public interface IRunObserver
{
    /// <summary>Called inside the transaction of the step: what is written here commits with the burst or not at all.</summary>
    Task ObserveAsync(WorkflowInstance instance, CancellationToken cancellationToken);
}
