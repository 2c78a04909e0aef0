using Lajur.Engine.Interventions;
using Lajur.Engine.Running;
using Lajur.Engine.Storage;
using Lajur.Registry.Cases;
using Lajur.Registry.Changes;
using Lajur.Registry.History;
using Lajur.Registry.Incidents;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Interventions;

/// <summary>
/// Keeps a case in step with what people do to its run by hand, whichever way they take: its history says who and why, and
/// a case that was held goes on as soon as its run does.
/// </summary>
internal sealed class CaseInterventions(RegistryDb db, IWorkflowStore store, HeldCases held, CaseBooks books) : IInterventionObserver
{
    private readonly HashSet<Guid> _takenUp = [];

    public async Task BeforeAsync(WorkflowInstance instance, Intervention intervention, CancellationToken cancellationToken)
    {
        if (IsMigration(intervention.Kind) || await FindAsync(instance, cancellationToken) is not { } matter)
        {
            return;
        }

        await WriteAsync(matter, instance, intervention, cancellationToken);
        if (intervention.Kind != InterventionKind.Resolved && await held.TakeUpAsync(matter, cancellationToken))
        {
            _takenUp.Add(matter.Id);
        }
    }

    public async Task AfterAsync(WorkflowInstance instance, Intervention intervention, CancellationToken cancellationToken)
    {
        if (IsMigration(intervention.Kind) || await FindAsync(instance, cancellationToken) is not { } matter)
        {
            return;
        }

        if (_takenUp.Remove(matter.Id) && matter.IsOpen && instance.Status == WorkflowStatus.Running)
        {
            await held.OfferAgainAsync(matter, cancellationToken);
        }
        else
        {
            books.News.TellChanged(matter);
            await db.SaveChangesAsync(cancellationToken);
        }
    }

    /// <summary>Migrations tell the case themselves.</summary>
    private static bool IsMigration(InterventionKind kind) =>
        kind is InterventionKind.Migrated or InterventionKind.MigrationUndone;

    private Task<Case?> FindAsync(WorkflowInstance instance, CancellationToken ct) =>
        db.Set<Case>().FirstOrDefaultAsync(c => c.InstanceId == instance.Id, ct);

    private async Task WriteAsync(Case matter, WorkflowInstance instance, Intervention intervention, CancellationToken ct)
    {
        var definition = await store.FindDefinitionVersionAsync(instance.DefinitionVersionId, ct);
        string? Title(string? nodeId) => nodeId is null ? null : StepTitles.Of(definition, nodeId[(nodeId.LastIndexOf(':') + 1)..]);
        var by = new Actor(Guid.TryParse(intervention.By.ActorId, out var id) ? id : null, intervention.By.ActorName);
        books.History.Add(matter.Id, CaseEventKind.Intervened, by, new()
        {
            Intervention = intervention.Kind.ToString(),
            Message = intervention.By.Reason,
            Step = Title(intervention.NodeId),
            Outcome = intervention.Detail?["outcome"]?.ToString(),
            Target = Title(intervention.Detail?["target"]?.ToString()),
        });
        await db.SaveChangesAsync(ct);
    }
}
