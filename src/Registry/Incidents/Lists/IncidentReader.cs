using System.Text.Json;
using System.Text.Json.Nodes;
using Lajur.Engine.Interventions;
using Lajur.Engine.Journaling;
using Lajur.Engine.Library;
using Lajur.Engine.Running;
using Lajur.Engine.Storage;
using Lajur.Registry.Cases;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Inbox;
using Lajur.Registry.Offices;
using Lajur.Registry.Sop;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Incidents.Lists;

/// <summary>Reads all that the page of one incident shows.</summary>
public sealed class IncidentReader(RegistryDb db, CaseAccess access, IncidentQuery incidents, IWorkflowStore store, DefinitionLibrary library)
{
    private const int MostLines = 50;

    /// <summary>The incident, or null when it is not of the officer's office, or the officer neither leads nor administers. Logged.</summary>
    public async Task<IncidentView?> FindAsync(string id, Guid officerId, CancellationToken ct = default)
    {
        if (await incidents.FindReaderAsync(officerId, ct) is not { } officer
            || await db.Set<IncidentEntry>().AsNoTracking()
                .FirstOrDefaultAsync(i => i.Id == id && i.OfficeId == officer.OfficeId, ct) is not { } entry)
        {
            return null;
        }

        var matter = await db.Set<Case>().AsNoTracking().FirstOrDefaultAsync(c => c.Id == entry.CaseId, ct);
        var instance = await store.FindInstanceAsync(entry.InstanceId, ct);
        var mayAct = entry.IsOpen && instance is not null && officer.Role == OfficerRole.Administrator;
        if (matter is not null && mayAct)
        {
            await access.LogAsync(officer, matter, "incident", subjectId: null, unmasked: true, ct);
        }

        var workflow = mayAct ? await library.GetCompiledAsync(instance!, ct) : null;
        return new()
        {
            Entry = entry,
            Sentence = IncidentSentences.Of(entry),
            Place = await PlaceAsync(entry, officer, ct),
            CaseNumber = matter?.Number,
            Outcomes = workflow is null ? [] : OutcomesOf(workflow, instance!, entry),
            Data = workflow is null ? [] : [.. workflow.Root.Variables.Select(x => Datum(x.Name, x.TypeName, instance!))],
            AlikeCount = await db.Set<IncidentEntry>().CountAsync(
                i => i.OfficeId == officer.OfficeId && i.Likeness == entry.Likeness && i.State == IncidentState.Open, ct),
            Journal = await JournalAsync(entry, ct),
            MayAct = mayAct,
        };
    }

    private static IReadOnlyList<string> OutcomesOf(CompiledWorkflow workflow, WorkflowInstance instance, IncidentEntry entry) =>
        instance.State.Incidents.FirstOrDefault(x => x.Id == entry.Id) is { Execution: not null } incident
            && workflow.FindNode(incident.ActivityNodeId) is { } node
                ? StepOutcomes.Of(node)
                : [];

    private static RunDatum Datum(string name, string type, WorkflowInstance instance) => new(
        name,
        type,
        instance.Variables.GetValueOrDefault(name) switch
        {
            null => "",
            JsonValue value when value.TryGetValue<string>(out var text) => text,
            var json => json.ToJsonString(new JsonSerializerOptions(JsonColumn.Options) { WriteIndented = true }),
        });

    private async Task<IReadOnlyList<JournalEntry>> JournalAsync(IncidentEntry entry, CancellationToken ct) =>
    [
        .. (await store.ListJournalAsync(entry.InstanceId, ct)).SelectMany(page => page.Entries)
            .Where(line => line.ActivityId == entry.ActivityId).TakeLast(MostLines),
    ];

    /// <summary>The row of the SOP, or for what has none the row that was finished last before it.</summary>
    private async Task<string?> PlaceAsync(IncidentEntry entry, CaseOfficer officer, CancellationToken ct)
    {
        var lanes = await LaneNames.ReadAsync(db, officer.OfficeId, ct);
        if (await store.FindDefinitionVersionAsync(entry.DefinitionVersionId, ct) is { } definition
            && SopDrawing.Read(definition.Json).Rows.FirstOrDefault(row => row.ActivityId == entry.ActivityId) is { } own)
        {
            return own.Number is { } number ? $"Langkah {number} pada SOP, {lanes.Name(own.LaneKey)}" : lanes.Name(own.LaneKey);
        }

        var last = await db.Set<WorkItem>()
            .Where(i => i.CaseId == entry.CaseId && i.CompletedAt != null && i.CompletedAt <= entry.RaisedAt)
            .OrderByDescending(i => i.CompletedAt).Select(i => new { i.StepNumber, i.Title, i.LaneKey }).FirstOrDefaultAsync(ct);
        return last is null ? null
            : last.StepNumber is { } before ? $"Sesudah langkah {before} pada SOP, {lanes.Name(last.LaneKey)}"
            : $"Sesudah “{last.Title}”, {lanes.Name(last.LaneKey)}";
    }
}
