using Lajur.Engine.Interventions;
using Lajur.Engine.Running;
using Lajur.Engine.Runtime;
using Lajur.Engine.Storage;
using Lajur.Engine.Storage.Queries;
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
        var own = instanceIds.Count == 0 ? [] : (await instances.ListAsync(new InstanceQuery { Ids = instanceIds }, cancellationToken)).Items;
        var kept = await keeper.KeptAsync([.. own.Select(instance => instance.Id)], cancellationToken);
        var going = new List<string>();
        foreach (var instance in own.Where(instance => instance.Status == WorkflowStatus.Finished && !kept.Contains(instance.Id, StringComparer.Ordinal)))
        {
            // Incidents of a run that was cancelled or came to its end are nobody's to see to.
            if (instance is { IncidentCount: 0 } or { SubStatus: not WorkflowSubStatus.Faulted } || await CloseIncidentsAsync(instance.Id, cancellationToken))
            {
                going.Add(instance.Id);
            }
        }

        var deleted = going.Count == 0 ? 0 : await store.DeleteInstancesAsync(going, cancellationToken);
        return (deleted, own.Count - deleted);
    }

    /// <summary>True when the run still stands at its end; one that somebody took up meanwhile stays.</summary>
    private async Task<bool> CloseIncidentsAsync(string id, CancellationToken ct)
    {
        var run = await instances.FindAsync(id, ct);
        foreach (var incident in run?.State.Incidents ?? [])
        {
            await runtime.InterveneAsync(
                new InterventionCommand.Resolve
                {
                    InstanceId = id,
                    IncidentId = incident.Id,
                    By = new(scope.UserId, scope.UserName, "Proses dihapus lewat perancang alur."),
                },
                ct);
        }

        return (await instances.FindAsync(id, ct))?.Status == WorkflowStatus.Finished;
    }
}
