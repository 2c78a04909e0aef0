using Lajur.Engine.Running;
using Lajur.Engine.Runtime;
using Lajur.Registry.Desk;
using Microsoft.Extensions.Logging;

namespace Lajur.Registry.Cases.Running;

/// <summary>
/// Notices when a run ends and leaves its case open, by a fault or because an administrator cancelled it: nothing would
/// ever happen to the case again. It is held then, for an administrator to look at.
/// </summary>
internal sealed class BrokenRuns(CaseDesk desk, ILogger<BrokenRuns> log) : IRunObserver
{
    public async Task ObserveAsync(WorkflowInstance instance, CancellationToken cancellationToken)
    {
        if (instance.Status == WorkflowStatus.Finished && await desk.HoldAsync(instance.Id, cancellationToken))
        {
            log.LogError(
                "The case of run {InstanceId} is held: the run ended as {SubStatus} before the case did.",
                instance.Id,
                instance.SubStatus);
        }
    }
}
