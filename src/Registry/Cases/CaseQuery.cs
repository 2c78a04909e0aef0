using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Complaints;
using Lajur.Registry.Guarantees;
using Lajur.Registry.Guarantees.Reading;
using Lajur.Registry.History;
using Lajur.Registry.Inbox;
using Lajur.Registry.Offices;
using Lajur.Registry.Products.Links;
using Lajur.Registry.Services;
using Lajur.Registry.Surveys.Invitations;
using Lajur.Registry.Tracking;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Cases;

/// <summary>Finds a case for an officer of its office.</summary>
public sealed class CaseQuery(
    RegistryDb db, CaseAccess access, CaseReader reader, ComplaintReader complaints, SurveyInvitations invitations)
{
    /// <summary>
    /// The case with this number in the officer's office, or null: an officer of another office is told nothing.
    /// The applicant is masked unless the officer's lane has an open item on it or the officer leads. The view is logged.
    /// </summary>
    public async Task<CaseFile?> FindAsync(string number, Guid officerId, CancellationToken ct = default)
    {
        if (await access.EnterAsync(officerId, number, ct) is not var (officer, matter))
        {
            return null;
        }

        var sight = await access.SightAsync(officer, matter.Id, ct);
        await access.LogAsync(officer, matter, "case", subjectId: null, unmasked: sight == CaseSight.Whole, ct);
        var it = await reader.ReadAsync(matter, ct);
        return Show(it, officer, sight, await NotesAsync(matter.Id, ct)) with
        {
            Complaint = await complaints.FindAsync(it, officer, sight, ct),
            Links = await complaints.LinksForAsync(it, officer, ct),
        };
    }

    private CaseFile Show(CaseReading it, CaseOfficer officer, CaseSight sight, IReadOnlyList<NoteView> notes)
    {
        var (whole, seesMatter) = (sight == CaseSight.Whole, sight >= CaseSight.Matter);
        var words = ServiceWords.Of(it.Service.Kind);
        var sentences = new CaseSentences(it.Lanes.Name, words);
        return new()
        {
            Id = it.Matter.Id,
            Number = it.Matter.Number,
            ServiceName = it.Service.Name,
            Words = words,
            ServiceKey = it.Service.Slug,
            Status = it.Matter.Status,
            StateSentence = StateSentences.ForStaff(it),
            Channel = it.Matter.Channel,
            Applicant = it.Applicant(sight),
            Subject = it.Matter.Subject,
            Answers = seesMatter ? it.IntakeAnswers(whole) : [],
            SubmittedAt = it.Matter.SubmittedAt,
            ClosedAt = it.Matter.ClosedAt,
            AnsweredAt = it.Matter.AnsweredAt,
            Result = it.Matter.Result,
            Answer = it.Matter.Answer,
            InstanceId = it.Matter.InstanceId,
            Request = it.RequestView(whole),
            MayComplete = it.OpenRequest is { } asked && CompleteFileAtCounterHandler.MayComplete(officer, asked),
            Clock = it.Clock(workItemId: null),
            Records = whole ? it.Records : it.Records.OfOfficer(officer.Id),
            Guarantees = [.. it.Guarantees.Select(one => new CaseGuarantee(
                one.Id, one.Number, one.Cause, one.State, GuaranteeNames.Task(one.State, one.Remedy, words), one.NoBreachSince is not null,
                officer.Leads || officer.Holds(one.LaneKey)))],
            MayIssueLink = it.Records.Product is { LinksLeft: > 0 } product && IssueLinkHandler.MayIssue(officer, product.LaneKey),
            Matrix = it.Matrix(),
            WorkItems = [.. it.Items.Select(item => Show(it, item, officer, sight))],
            History = [.. it.Events.Select(sentences.Of)],
            Attachments = it.Files(sight),
            Reopening = it.Reopening,
            MayPrintReceipt = it.Complaint is null || whole || it.Matter.ReceivedById == officer.Id,
            Notes = notes,
            Survey = invitations.Offer(it.Invitation),
            Revision = it.Matter.Revision,
        };
    }

    private static CaseWorkItem Show(CaseReading it, WorkItem item, CaseOfficer officer, CaseSight sight) => new()
    {
        Id = item.Id,
        LaneKey = item.LaneKey,
        StepNumber = item.StepNumber,
        Title = item.Title,
        State = item.State,
        ClaimedByName = it.Name(item.ClaimedById),
        CompletedByName = it.Name(item.CompletedById),
        CreatedAt = item.CreatedAt,
        CompletedAt = item.CompletedAt,
        OutcomeLabel = item.Outcome is null ? null : WorkItemDoor.OutcomeLabel(item),
        Answers = sight >= CaseSight.Matter ? it.StepAnswers(item, withPerson: sight == CaseSight.Whole) : [],
        Clock = it.Clock(item.Id),
        MayOpen = officer.Leads || officer.Holds(item.LaneKey),
    };

    private async Task<IReadOnlyList<NoteView>> NotesAsync(Guid caseId, CancellationToken ct) =>
        await db.Set<Note>().AsNoTracking().Where(n => n.CaseId == caseId).OrderBy(n => n.At)
            .Join(db.Set<Officer>(), n => n.OfficerId, o => o.Id, (n, o) => new NoteView(n.At, o.Name, n.Text))
            .ToListAsync(ct);
}
