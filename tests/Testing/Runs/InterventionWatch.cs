using Lajur.Engine.Interventions;
using Lajur.Engine.Running;

namespace Lajur.Testing.Runs;

/// <summary>Tells a test of interventions while their transaction is still open.</summary>
public sealed class InterventionWatch : IInterventionObserver
{
    /// <summary>Called when all that an intervention did is written but not committed.</summary>
    public Action? Written { get; set; }

    public Task BeforeAsync(WorkflowInstance instance, Intervention intervention, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    public Task AfterAsync(WorkflowInstance instance, Intervention intervention, CancellationToken cancellationToken)
    {
        Written?.Invoke();
        cancellationToken.ThrowIfCancellationRequested();
        return Task.CompletedTask;
    }
}
