using Lajur.Engine.Interventions;
using Lajur.Engine.Running;
using Lajur.Engine.Runtime;
using Lajur.Engine.Storage;
using Lajur.Studio.Access;

namespace Lajur.Studio.Instances;

/// <summary>
/// Deletes instances of the caller's office that have come to a halt, unless the host keeps them. An incident that one halted over is closed in
/// the caller's name first, so that nobody is asked to see to what is gone.
/// </summary>
public sealed class InstanceDeleting(OfficeInstances instances, IWorkflowStore store, IInstanceKeeper keeper, WorkflowRuntime runtime, IStudioScope scope)
{
    /// <summary>How many went, and how many of the office's stay.</summary>
    public async Task<(int Deleted, int Staying)> DeleteAsync(IReadOnlyCollection<string> instanceIds, CancellationToken cancellationToken)
    {
        var own = await instances.KeepOwnAsync(instanceIds, cancellationToken);
        var going = new List<string>();
        foreach (var id in own.Except(await keeper.KeptAsync([.. own], cancellationToken), StringComparer.Ordinal))
        {
            if (await HasHaltedAsync(id, cancellationToken))
            {
                going.Add(id);
            }
        }

        var deleted = going.Count == 0 ? 0 : await store.DeleteInstancesAsync(going, cancellationToken);
        return (deleted, own.Count - deleted);
    }

    /// <summary>True when nothing goes on, nor can be taken up again. Incidents of a run that was cancelled or came to its end are nobody's to see to.</summary>
    private async Task<bool> HasHaltedAsync(string id, CancellationToken ct)
    {
        var run = await instances.FindAsync(id, ct);
        foreach (var incident in run is { Status: WorkflowStatus.Finished, SubStatus: WorkflowSubStatus.Faulted } ? run.State.Incidents : [])
        {
            await runtime.InterveneAsync(
                new InterventionCommand.Resolve
                {
                    InstanceId = id,
                    IncidentId = incident.Id,
                    By = new(scope.UserId, scope.UserName, "Proses dihapus lewat perancang alur."),
                },
                ct);
            run = await instances.FindAsync(id, ct);
        }

        return run is { Status: WorkflowStatus.Finished };
    }
}
