using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Guarantees;
using Lajur.Registry.Guarantees.Reading;
using Lajur.Registry.Guarantees.Terms;
using Lajur.Registry.History;
using Lajur.Registry.Inbox;
using Lajur.Registry.PersonalData.Breaches.Reading;
using Lajur.Registry.Services;
using Lajur.Registry.Surveys.Invitations;

namespace Lajur.Registry.Tracking;

/// <summary>Finds a case for its applicant.</summary>
public sealed class TrackCase(CaseDoor door, CaseReader reader, SurveyInvitations invitations, BreachesOfCase breaches)
{
    /// <summary>The case, or null when number and secret do not belong together; the caller limits the attempts.</summary>
    public async Task<TrackedCase?> FindAsync(string number, string secret, CancellationToken ct = default) =>
        await door.EnterAsync(number, secret, ct) is { } matter
            ? Show(await reader.ReadAsync(matter, ct), await breaches.FindAsync(matter.Id, ct))
            : null;

    private TrackedCase Show(CaseReading it, IReadOnlyList<BreachTold> told)
    {
        var words = ServiceWords.Of(it.Service.Kind);
        var sentences = new TrackingSentences(it.Lanes.Name, words);
        var calls = it.Items.Where(item => item.Kind == WorkItemKind.Contact).Select(item => (Guid?)item.Id).ToHashSet();
        return new()
        {
            Id = it.Matter.Id,
            Number = it.Matter.Number,
            OfficeId = it.Office.Id,
            OfficeName = it.Office.Name,
            Zone = it.Office.Zone,
            OfficeKey = it.Office.Slug,
            ServiceName = it.Service.Name,
            ServiceKey = it.Service.Slug,
            Kind = it.Service.Kind,
            Reopening = it.Reopening,
            Status = it.Matter.Status,
            StateSentence = StateSentences.ForApplicant(it),
            Subject = it.Matter.Subject,
            SubmittedAt = it.Matter.SubmittedAt,
            ClosedAt = it.Matter.ClosedAt,
            AnsweredAt = it.Matter.AnsweredAt,
            Clock = it.Clock(workItemId: null),
            Steps = it.Matrix().WithoutNames(),
            Request = it.RequestView(whole: true),
            Records = it.Records.OfApplicant(),
            Guarantees = [.. it.Guarantees.Select(one => TrackedGuarantee.Of(one, words))],
            GuaranteeStandard = it.Service.Standard.Find(StandardPart.Guarantee),
            MayReportShortfall = ShortfallWindow.IsOpen(it.Matter, it.Service.Guarantee ?? GuaranteeTerms.Usual, it.Now)
                && !it.Guarantees.Any(one => one.State == GuaranteeState.Reported),
            Breaches = told,
            Answer = it.Matter.Answer,
            Result = it.Matter.Result,
            History = [.. it.Events.Where(happening => !calls.Contains(happening.WorkItemId)).Select(sentences.Find).OfType<TimelineEntry>()],
            Survey = invitations.Offer(it.Invitation),
            Attachments = it.Files(file => file.VisibleToApplicant),
        };
    }
}
