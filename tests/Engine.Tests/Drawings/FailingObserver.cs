using Lajur.Engine.Running;
using Lajur.Engine.Runtime;

namespace Lajur.Engine.Tests.Drawings;

/// <summary>Makes every step fail as a whole, as when the database refuses to write, for as long as it is told to.</summary>
internal sealed class FailingObserver : IRunObserver
{
    public bool Fails { get; set; }

    public Task ObserveAsync(WorkflowInstance instance, CancellationToken cancellationToken) =>
        Fails && instance.State.Incidents.Count == 0
            ? Task.FromException(new InvalidOperationException("Nothing can be written."))
            : Task.CompletedTask;
}
