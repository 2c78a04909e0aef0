using System.Text.Json.Nodes;
using Lajur.Engine.Journaling;
using Lajur.Engine.Storage;
using Lajur.Engine.Storage.Queries;
using Lajur.Host.TryOut.Standing;
using Lajur.Registry;
using Lajur.Registry.Incidents;
using Lajur.Registry.Incidents.Lists;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Host.TryOut.Sandboxes;

public sealed partial class Sandbox
{
    private const int MostLines = 300;

    private async Task<IReadOnlyList<Trouble>> TroublesAsync(CancellationToken ct)
    {
        var incidents = await AskAsync<RegistryDb, List<IncidentEntry>>(db =>
            db.Set<IncidentEntry>().AsNoTracking().Where(one => one.State == IncidentState.Open).OrderBy(one => one.RaisedAt).ToListAsync(ct));
        return
        [
            .. incidents.Select(one => new Trouble(one.StepTitle, one.ActivityId, $"{IncidentSentences.Of(one)}\n{one.Message}",
                $"Buka langkah \"{one.StepTitle}\" di perancang, perbaiki isian atau rumusnya, simpan, lalu kembali ke sini dan muat ulang: "
                + "langkah percobaan yang sudah Anda jalani diulang dengan rancangan yang baru.")),
            .. _failures.Select(why => new Trouble(Step: null, ActivityId: null, why,
                "Langkah yang jatuh tempo ini akan dicoba lagi. Bila tetap gagal, periksa isian dan rumus langkah itu di perancang.")),
        ];
    }

    private async Task<IReadOnlyList<EngineLine>> JournalAsync(CancellationToken ct)
    {
        var titles = Titles();
        return await AskAsync<IWorkflowStore, IReadOnlyList<EngineLine>>(async store =>
        {
            List<JournalEntry> entries = [];
            foreach (var run in (await store.ListInstancesAsync(new InstanceQuery { Take = MostRuns }, ct)).Items)
            {
                entries.AddRange((await store.ListJournalAsync(run.Id, ct)).SelectMany(page => page.Entries));
            }

            return
            [
                .. entries.Where(entry => titles.ContainsKey(entry.ActivityId)).TakeLast(MostLines)
                    .Select(entry => new EngineLine(entry.Timestamp, titles[entry.ActivityId], Word(entry.Event), Outcomes(entry))),
            ];
        });
    }

    /// <summary>What the steps of the drawing are called, by id.</summary>
    private Dictionary<string, string> Titles() => (Copy.Draft.Root?["activities"] as JsonArray ?? [])
        .OfType<JsonObject>()
        .Where(activity => activity["id"] is not null)
        .ToDictionary(activity => activity["id"]!.ToString(), StepTitles.Of, StringComparer.Ordinal);

    private static string? Outcomes(JournalEntry entry) => entry.Payload?["Outcomes"] is JsonArray outcomes
        ? string.Join(", ", outcomes.Select(outcome => outcome?.ToString()))
        : null;

    private static string Word(string happening) => happening switch
    {
        JournalEvent.Started => "mulai",
        JournalEvent.Completed => "selesai",
        JournalEvent.Suspended => "menunggu",
        JournalEvent.Resumed => "berlanjut",
        JournalEvent.Faulted => "gagal",
        JournalEvent.Canceled => "dibatalkan",
        _ => happening,
    };
}
