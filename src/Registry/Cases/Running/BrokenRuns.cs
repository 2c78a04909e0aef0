using Lajur.Engine.Running;
using Lajur.Engine.Runtime;
using Lajur.Registry.Desk;

namespace Lajur.Registry.Cases.Running;

/// <summary>
/// Notices when a run ends and leaves its case open, by a fault or because an administrator cancelled it: nothing would
/// ever happen to the case again. It is held then, for an administrator to look at.
/// </summary>
internal sealed class BrokenRuns(CaseDesk desk) : IRunObserver
{
    public Task ObserveAsync(WorkflowInstance instance, CancellationToken cancellationToken) =>
        instance.Status == WorkflowStatus.Finished ? desk.HoldAsync(instance.Id, cancellationToken) : Task.CompletedTask;
}
