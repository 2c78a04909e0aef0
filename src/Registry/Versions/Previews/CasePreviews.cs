using Lajur.Engine.Migration;
using Lajur.Registry.Calendars;
using Lajur.Registry.Cases;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Changes;
using Lajur.Registry.History;
using Lajur.Registry.Inbox;
using Lajur.Registry.Offices;
using Lajur.Registry.Services;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Versions.Previews;

/// <summary>Shows how a case would stand in another version: moves it, looks, and takes everything back.</summary>
public sealed class CasePreviews(RegistryDb db, CaseMover mover)
{
    /// <summary>The preview; null when the office has no such case.</summary>
    public async Task<CasePreview?> FindAsync(MigrationPlan plan, string number, Guid officeId, Actor by, CancellationToken ct)
    {
        var matter = await db.Set<Case>().AsNoTracking().FirstOrDefaultAsync(c => c.Number == number && c.OfficeId == officeId, ct);
        if (matter is null)
        {
            return null;
        }

        var before = await OpenAsync(matter.Id, ct);
        var told = await db.Set<CaseEvent>().Where(e => e.CaseId == matter.Id).MaxAsync(e => (long?)e.Id, ct) ?? 0;
        var lanes = await LaneNames.ReadAsync(db, officeId, ct);
        var (seen, refusals) = await mover.TryOutAsync(
            matter, plan, by,
            async (moved, inner) => new CasePreview
            {
                Number = number,
                Refusals = [],
                Remarks = moved.Remarks,
                Steps = await StepsAsync(before, await OpenAsync(matter.Id, inner), lanes, inner),
                CaseDueAt = await db.Set<Clock>().Where(c => c.CaseId == matter.Id && c.WorkItemId == null && c.FinishedAt == null)
                    .Select(c => c.DueAt).FirstOrDefaultAsync(inner),
                Sentences = await SentencesAsync(matter, told, lanes, inner),
            },
            ct);
        return seen ?? new() { Number = number, Refusals = refusals };
    }

    private async Task<IReadOnlyList<string>> SentencesAsync(Case matter, long after, LaneNames lanes, CancellationToken ct)
    {
        var sentences = new CaseSentences(lanes.Name, ServiceWords.Of(await ServiceCatalog.KindOfAsync(db, matter.ServiceId, ct)));
        var events = await db.Set<CaseEvent>().AsNoTracking()
            .Where(e => e.CaseId == matter.Id && e.Id > after).OrderBy(e => e.Id).ToListAsync(ct);
        return [.. events.Select(e => sentences.Of(e).Sentence)];
    }

    private async Task<IReadOnlyList<StepPreview>> StepsAsync(
        List<WorkItem> before, List<WorkItem> after, LaneNames lanes, CancellationToken ct)
    {
        var holders = before.Select(i => i.ClaimedById).OfType<Guid>().ToList();
        var names = await db.Set<Officer>().Where(o => holders.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Name, ct);
        return [.. before.Select(item =>
        {
            var then = after.Find(i => i.Id == item.Id);
            return new StepPreview(
                Facts(item, lanes),
                then is null ? null : Facts(then, lanes),
                item.ClaimedById is { } holder ? names.GetValueOrDefault(holder) : null,
                then?.ClaimedById is not null);
        })];
    }

    private static StepFacts Facts(WorkItem item, LaneNames lanes) => new(
        item.StepNumber is null ? item.Title : $"{item.StepNumber}. {item.Title}",
        lanes.Lane(item.LaneKey),
        item.DueAt,
        item.Duration,
        item.FormKey,
        [.. item.Outcomes.Select(outcome => outcome.Label)]);

    private Task<List<WorkItem>> OpenAsync(Guid caseId, CancellationToken ct) => db.Set<WorkItem>().AsNoTracking()
        .Where(i => i.CaseId == caseId && (i.State == WorkItemState.Available || i.State == WorkItemState.Claimed))
        .OrderBy(i => i.CreatedAt).ThenBy(i => i.Id).ToListAsync(ct);
}
