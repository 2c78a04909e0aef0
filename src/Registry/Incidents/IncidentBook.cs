using System.Security.Cryptography;
using System.Text;
using Lajur.Engine.Interventions;
using Lajur.Engine.Running;
using Lajur.Engine.Runtime;
using Lajur.Engine.Storage;
using Lajur.Registry.Cases;
using Lajur.Registry.Changes;
using Lajur.Registry.Offices;
using Lajur.Registry.Speech;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Incidents;

/// <summary>
/// Keeps the book of incidents: writes down what runs name, and closes what they name no longer, with who and why. Costs a
/// run without incidents nothing.
/// </summary>
public sealed class IncidentBook(RegistryDb db, IWorkflowStore store, TimeProvider clock) : IRunObserver, IInterventionObserver
{
    private const int DeepestFamily = 20;

    public async Task ObserveAsync(WorkflowInstance instance, CancellationToken cancellationToken)
    {
        if (instance.State.Incidents.Count == 0)
        {
            return;
        }

        if (instance is { Status: WorkflowStatus.Finished, SubStatus: not WorkflowSubStatus.Faulted })
        {
            await CloseAsync(instance, [], IncidentState.Gone, by: null, cancellationToken);
            return;
        }

        await WriteAsync(instance, cancellationToken);
    }

    public Task BeforeAsync(WorkflowInstance instance, Intervention intervention, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    public Task AfterAsync(WorkflowInstance instance, Intervention intervention, CancellationToken cancellationToken)
    {
        var state = intervention.Kind switch
        {
            InterventionKind.Retried => IncidentState.Retried,
            InterventionKind.Skipped => IncidentState.Skipped,
            InterventionKind.Resolved => IncidentState.Resolved,
            _ => IncidentState.Gone,
        };
        return CloseAsync(instance, instance.State.Incidents, state, intervention.By, cancellationToken);
    }

    /// <summary>Writes down the incidents of a run that are not in the book yet.</summary>
    internal async Task WriteAsync(WorkflowInstance instance, CancellationToken ct)
    {
        var ids = instance.State.Incidents.Select(x => x.Id).ToList();
        var known = await db.Set<IncidentEntry>().Where(i => ids.Contains(i.Id)).Select(i => i.Id).ToListAsync(ct);
        var missing = instance.State.Incidents.Where(x => !known.Contains(x.Id)).ToList();
        if (missing.Count == 0)
        {
            return;
        }

        var matter = await FindCaseAsync(instance, ct);
        var definition = await store.FindDefinitionVersionAsync(instance.DefinitionVersionId, ct);
        var slug = definition?.CustomProperties?["office"]?.ToString();
        var office = matter?.OfficeId
            ?? await db.Set<Office>().Where(o => o.Slug == slug).Select(o => (Guid?)o.Id).FirstOrDefaultAsync(ct);
        if (office is not { } officeId)
        {
            return;
        }

        foreach (var incident in missing)
        {
            db.Set<IncidentEntry>().Add(new IncidentEntry
            {
                Id = incident.Id,
                OfficeId = officeId,
                CaseId = matter?.Id,
                InstanceId = instance.Id,
                DefinitionId = instance.DefinitionId,
                DefinitionVersionId = instance.DefinitionVersionId,
                ProcedureName = (definition?.Name ?? instance.DefinitionId).CutTo(IncidentEntryMapping.TitleLength),
                ActivityId = incident.ActivityId,
                StepTitle = StepTitles.Of(definition, incident.ActivityId).CutTo(IncidentEntryMapping.TitleLength),
                ActivityType = incident.ActivityType,
                Message = Whole(incident).CutTo(IncidentEntryMapping.MessageLength),
                ErrorType = incident.Exception is { } error ? Innermost(error).Type.CutTo(200) : null,
                Likeness = LikenessOf(instance, incident),
                RaisedAt = incident.Timestamp,
            });
        }

        await db.SaveChangesAsync(ct);
    }

    /// <summary>The run was deleted: nothing of it can be seen to any more.</summary>
    internal Task ForgetAsync(string instanceId, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        return db.Set<IncidentEntry>().Where(i => i.InstanceId == instanceId && i.State == IncidentState.Open)
            .ExecuteUpdateAsync(
                set => set.SetProperty(i => i.State, IncidentState.Gone).SetProperty(i => i.ClosedAt, now)
                    .SetProperty(i => i.ClosedByName, Actor.System.Name), ct);
    }

    /// <summary>Closes the open lines of a run that it does not name.</summary>
    private async Task CloseAsync(
        WorkflowInstance instance, IReadOnlyCollection<Incident> named, IncidentState state, InterventionBy? by, CancellationToken ct)
    {
        var ids = named.Select(x => x.Id).ToList();
        var closed = await db.Set<IncidentEntry>()
            .Where(i => i.InstanceId == instance.Id && i.State == IncidentState.Open && !ids.Contains(i.Id)).ToListAsync(ct);
        foreach (var entry in closed)
        {
            entry.State = state;
            entry.ClosedAt = clock.GetUtcNow();
            entry.ClosedById = Guid.TryParse(by?.ActorId, out var officer) ? officer : null;
            entry.ClosedByName = by?.ActorName ?? Actor.System.Name;
            entry.Reason = by?.Reason;
        }

        await db.SaveChangesAsync(ct);
    }

    /// <summary>The case of a run, or of the run that started it.</summary>
    private async Task<Case?> FindCaseAsync(WorkflowInstance instance, CancellationToken ct)
    {
        var (id, parent) = (instance.Id, instance.ParentInstanceId);
        for (var depth = 0; depth < DeepestFamily; depth++)
        {
            if (await db.Set<Case>().AsNoTracking().FirstOrDefaultAsync(c => c.InstanceId == id, ct) is { } matter)
            {
                return matter;
            }

            if (parent is null)
            {
                return null;
            }

            (id, parent) = (parent, (await store.FindInstanceAsync(parent, ct))?.ParentInstanceId);
        }

        return null;
    }

    // Numbers in a message differ from case to case: the error is the same.
    private static string LikenessOf(WorkflowInstance instance, Incident incident)
    {
        var words = string.Concat(incident.Message.Where(x => !char.IsDigit(x)));
        var text = $"{instance.DefinitionId}\n{incident.ActivityId}\n{words}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    private static Engine.Journaling.ExceptionState Innermost(Engine.Journaling.ExceptionState error) =>
        error.Inner is { } inner ? Innermost(inner) : error;

    /// <summary>What went wrong and, below it, why: the error that a formula threw says more than that it could not be evaluated.</summary>
    private static string Whole(Incident incident) =>
        incident.Exception?.Inner is { Message: var cause } && !incident.Message.Contains(cause, StringComparison.Ordinal)
            ? $"{incident.Message}: {cause}"
            : incident.Message;
}
