using Lajur.Engine.Interventions;
using Lajur.Engine.Running;

namespace Lajur.Studio.Tests.Server;

/// <summary>Remembers what was done to runs by hand, and by whom.</summary>
internal sealed class TestInterventions : IInterventionObserver
{
    public List<(InterventionKind Kind, string By)> Done { get; } = [];

    public Task BeforeAsync(WorkflowInstance instance, Intervention intervention, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task AfterAsync(WorkflowInstance instance, Intervention intervention, CancellationToken cancellationToken)
    {
        Done.Add((intervention.Kind, intervention.By.ActorName));
        return Task.CompletedTask;
    }
}
