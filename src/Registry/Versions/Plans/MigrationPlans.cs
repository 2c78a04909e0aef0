using Lajur.Engine.Activities;
using Lajur.Engine.Library;
using Lajur.Engine.Migration;
using Lajur.Engine.Running;
using Lajur.Registry.Cases;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Inbox;
using Lajur.Registry.Sop;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Versions.Plans;

/// <summary>Proposes plans between versions of an office's drawing and shows them in the words of the SOP.</summary>
public sealed class MigrationPlans(RegistryDb db, OfficeDrawings drawings, DefinitionLibrary library, WorkflowMigrator migrator)
{
    /// <summary>The plan with changes of the administrator's; null when a version is none of the office's, or both are the same.</summary>
    /// <param name="definitionId">The drawing.</param>
    /// <param name="sourceVersionId">The version that cases are on.</param>
    /// <param name="targetVersionId">The version that they go on in.</param>
    /// <param name="changes">Pairs in place of the proposed ones; an empty target takes a step's place away.</param>
    /// <param name="officeId">The office.</param>
    /// <param name="ct">Ends the wait.</param>
    public async Task<PlanView?> FindAsync(
        string definitionId,
        string sourceVersionId,
        string targetVersionId,
        IEnumerable<MigrationInstruction> changes,
        Guid officeId,
        CancellationToken ct)
    {
        var versions = await drawings.ListVersionsAsync(definitionId, officeId, ct);
        if (sourceVersionId == targetVersionId
            || !new[] { sourceVersionId, targetVersionId }.All(id => versions.Any(x => x.Id == id && x.PublishedAt is not null)))
        {
            return null;
        }

        var source = await library.GetCompiledAsync(sourceVersionId, ct);
        var target = await library.GetCompiledAsync(targetVersionId, ct);
        var plan = MigrationPlanner.Propose(source, target).With(changes);
        var problems = await migrator.CheckAsync(plan, ct);
        var standing = await StandingAsync(sourceVersionId, officeId, ct);
        var lanes = await LaneNames.ReadAsync(db, officeId, ct);
        var (before, after) = (new DrawnSteps(source, lanes), new DrawnSteps(target, lanes));
        var places = Shown(source).Select(node => Place(node, plan, problems, before, after, standing.GetValueOrDefault(node.NodeId)));
        return new(
            plan,
            source.Definition.Version,
            target.Definition.Version,
            [.. places.OrderByDescending(x => x.IsRow).ThenBy(x => before.NumberOf(x.NodeId), SopNumber.Order)],
            [.. problems.Where(x => x.Stops).Select(x => x.Message).Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>The workflow and its canvas are one another's; nobody has to look at that.</summary>
    private static IEnumerable<Activity> Shown(CompiledWorkflow workflow) =>
        workflow.AllNodes.Where(x => x is not WorkflowRoot && x.Parent is not WorkflowRoot { Parent: null });

    private static PlaceView Place(
        Activity node, MigrationPlan plan, IReadOnlyList<MigrationProblem> problems, DrawnSteps before, DrawnSteps after, int cases) => new()
        {
            NodeId = node.NodeId,
            Name = before.NameOf(node),
            Lane = before.LaneOf(node),
            IsRow = before.IsRow(node),
            Target = plan.Instructions.FirstOrDefault(x => x.Source == node.NodeId)?.Target,
            Options = [.. Shown(after.Workflow).Where(x => MigrationPlanner.AreAlike(node, x))
                .OrderBy(x => after.NumberOf(x.NodeId), SopNumber.Order)
                .Select(x => new PlaceOption(x.NodeId, after.NameOf(x), after.LaneOf(x)?.Name))],
            Cases = cases,
            Remarks = [.. problems.Where(x => x.SourceNodeId == node.NodeId).Select(x => x.Message)],
        };

    private Task<Dictionary<string, int>> StandingAsync(string versionId, Guid officeId, CancellationToken ct)
    {
        var cases = db.Set<Case>().Moveable(officeId, [versionId]);
        return db.Set<WorkItem>()
            .Where(i => (i.State == WorkItemState.Available || i.State == WorkItemState.Claimed) && cases.Any(c => c.Id == i.CaseId))
            .GroupBy(i => i.NodeId).Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(x => x.Key, x => x.Count, StringComparer.Ordinal, ct);
    }
}
