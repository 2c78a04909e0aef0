using Lajur.Engine.Running;

namespace Lajur.Engine.Interventions;

/// <summary>
/// Looks at each run that a person steps into, whoever it is and by whichever way: a page, Elsa Studio, a migration. Both
/// calls are inside the transaction of the step: what is written commits with the intervention or not at all.
/// </summary>
public interface IInterventionObserver
{
    /// <summary>Called when the run is locked and the intervention is allowed, before anything changes.</summary>
    Task BeforeAsync(WorkflowInstance instance, Intervention intervention, CancellationToken cancellationToken);

    /// <summary>Called when all that the intervention did is written, after the observers of runs.</summary>
    Task AfterAsync(WorkflowInstance instance, Intervention intervention, CancellationToken cancellationToken);
}
