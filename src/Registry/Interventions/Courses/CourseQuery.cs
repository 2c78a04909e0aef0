using Lajur.Engine.Activities;
using Lajur.Engine.BuiltIn.Flowcharts;
using Lajur.Engine.Journaling;
using Lajur.Engine.Library;
using Lajur.Engine.Running;
using Lajur.Engine.Storage;
using Lajur.Registry.Cases;
using Lajur.Registry.Incidents;
using Lajur.Registry.Services;
using Lajur.Registry.Sop;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Interventions.Courses;

/// <summary>Reads where a case stands in its drawing.</summary>
public sealed class CourseQuery(RegistryDb db, AdministratorDoor door, IWorkflowStore store, DefinitionLibrary library)
{
    /// <summary>The course of a case; null when it is not of the officer's office, or the officer is no administrator.</summary>
    public async Task<CaseCourse?> FindAsync(string number, Guid officerId, CancellationToken ct = default)
    {
        if (await door.FindAsync(officerId, ct) is not { } admin
            || await db.Set<Case>().AsNoTracking()
                .FirstOrDefaultAsync(c => c.Number == number && c.OfficeId == admin.OfficeId, ct) is not { } matter
            || await store.FindInstanceAsync(matter.InstanceId, ct) is not { } instance)
        {
            return null;
        }

        var service = await db.Set<Service>().Where(s => s.Id == matter.ServiceId).Select(s => s.Name).SingleAsync(ct);
        var incident = await db.Set<IncidentEntry>().Where(i => i.InstanceId == instance.Id && i.State == IncidentState.Open)
            .OrderBy(i => i.RaisedAt).Select(i => i.Id).FirstOrDefaultAsync(ct);
        var workflow = await library.GetCompiledAsync(instance, ct);
        var rows = SopDrawing.Read(workflow.Definition.Json).Rows.ToDictionary(row => row.ActivityId, StringComparer.Ordinal);
        CourseStep Step(Activity node, int? execution, bool broken) => new(node.NodeId, execution, Title(node, rows), broken);

        var open = instance.State.Executions
            .Select(x => (Execution: x, Node: workflow.FindNode(x.NodeId)))
            .Where(x => x.Node?.Parent is Flowchart && x.Node is not Flowchart).ToList();
        var targets = open.SelectMany(x => ((Flowchart)x.Node!.Parent!).Activities).Distinct().ToList();
        var done = (await store.ListJournalAsync(instance.Id, ct)).SelectMany(page => page.Entries)
            .Where(line => line.Event == JournalEvent.Completed).Select(line => line.NodeId).ToHashSet(StringComparer.Ordinal);
        return new(
            matter.Number,
            service,
            [.. open.Select(x => Step(x.Node!, x.Execution.Number, x.Execution.Status == ActivityStatus.Faulted))],
            [.. Sorted(targets, rows).Select(x => Step(x, null, false))],
            [.. Sorted(targets.Where(x => done.Contains(x.NodeId)), rows).Select(x => Step(x, null, false))],
            incident);
    }

    /// <summary>Rows of the SOP in their order, then what has no row.</summary>
    private static IEnumerable<Activity> Sorted(IEnumerable<Activity> nodes, Dictionary<string, SopRow> rows) => nodes
        .OrderBy(x => !rows.ContainsKey(x.Id))
        .ThenBy(x => rows.GetValueOrDefault(x.Id)?.Number, SopNumber.Order)
        .ThenBy(x => Title(x, rows), StringComparer.Ordinal);

    private static string Title(Activity node, Dictionary<string, SopRow> rows) => rows.GetValueOrDefault(node.Id) is { } row
        ? $"{row.Number} {row.Title}".Trim()
        : StepTitles.Of(node.Json);
}
