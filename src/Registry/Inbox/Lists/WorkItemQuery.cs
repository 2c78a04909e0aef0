using Lajur.Registry.Cases;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Forms.Filling;
using Lajur.Registry.Inbox.Turns;
using Lajur.Registry.Services;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Inbox.Lists;

/// <summary>Finds one work item for an officer.</summary>
public sealed class WorkItemQuery(RegistryDb db, CaseAccess access, CaseReader reader, TurnOrder turns)
{
    /// <summary>
    /// The item, or null when it is not of the officer's office or of no lane that the officer holds or leads. The
    /// view is logged.
    /// </summary>
    public async Task<WorkItemView?> FindAsync(Guid workItemId, Guid officerId, CancellationToken ct = default)
    {
        var officer = await access.FindOfficerAsync(officerId, ct);
        var item = await db.Set<WorkItem>().AsNoTracking().FirstOrDefaultAsync(i => i.Id == workItemId, ct);
        if (officer is null || item is null || item.OfficeId != officer.OfficeId
            || !(officer.Leads || officer.Holds(item.LaneKey)))
        {
            return null;
        }

        var matter = await db.Set<Case>().AsNoTracking().SingleAsync(c => c.Id == item.CaseId, ct);
        var sight = await access.SightAsync(officer, matter.Id, ct);
        if (sight == CaseSight.Nothing)
        {
            return null;
        }

        await access.LogAsync(officer, matter, "work-item", item.Id, unmasked: sight == CaseSight.Whole, ct);
        var jump = await turns.FindJumpAsync(item, officer, ct);
        return Show(await reader.ReadAsync(matter, ct), item, officer, sight) with { Jump = jump };
    }

    private static WorkItemView Show(CaseReading it, WorkItem item, CaseOfficer officer, CaseSight sight) => new()
    {
        Id = item.Id,
        Kind = item.Kind,
        State = item.State,
        Lane = it.Lanes.Lane(item.LaneKey),
        StepNumber = item.StepNumber,
        Title = item.Title,
        Instructions = sight == CaseSight.Whole || item.Kind == WorkItemKind.Task ? item.Instructions : null,
        Requirements = item.Requirements,
        Output = item.Output,
        Outcomes = item.Outcomes,
        Form = it.Form(item.FormKey, item.FormVersion),
        Values = ValuesOf(it, item, sight == CaseSight.Whole),
        Facts = it.Facts(sight == CaseSight.Whole),
        Clock = it.Clock(item.Id),
        CaseClock = it.Clock(workItemId: null),
        CaseNumber = it.Matter.Number,
        ServiceName = it.Service.Name,
        Words = ServiceWords.Of(it.Service.Kind),
        Subject = it.Matter.Subject,
        Channel = it.Matter.Channel,
        Applicant = it.Applicant(sight),
        Earlier = sight >= CaseSight.Matter
            ? [.. it.Earlier(withPerson: sight == CaseSight.Whole).Where(step => step.At <= (item.CompletedAt ?? it.Now))]
            : [],
        Attachments = it.Files(sight),
        ClaimedByName = it.Name(item.ClaimedById),
        ClaimedAt = item.ClaimedAt,
        CompletedByName = it.Name(item.CompletedById),
        CompletedAt = item.CompletedAt,
        OutcomeLabel = item.Outcome is null ? null : WorkItemDoor.OutcomeLabel(item),
        IsMine = item.ClaimedById == officer.Id,
        NotAllowed = item.IsOpen ? WorkItemDoor.NotAllowed(officer, item) : null,
        Jump = null,
        Revision = item.Revision,
    };

    /// <summary>What was answered; before that what the case knows, then what the step of the drawing hands over.</summary>
    private static Dictionary<string, string[]> ValuesOf(CaseReading it, WorkItem item, bool whole)
    {
        var values = CaseForms.Read(item.Answers ?? item.Prefill).ToPosted();
        if (item.Answers is null && it.Form(item.FormKey, item.FormVersion) is { } form)
        {
            foreach (var (name, found) in KnownFacts.Prefill(form, it.Facts(whole)))
            {
                values.TryAdd(name, found);
            }
        }

        return values;
    }
}
