using Lajur.Registry.Cases;
using Lajur.Registry.Changes;
using Lajur.Registry.History;
using Lajur.Registry.Notices;
using Lajur.Registry.Services;
using Lajur.Registry.Speech;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Desk;

public sealed partial class CaseDesk
{
    /// <summary>Asks the applicant for something and stops every clock of the case.</summary>
    public async Task<AskResult> AskApplicantAsync(AskApplicant command, CancellationToken ct = default)
    {
        var matter = await GetCaseAsync(command.InstanceId, ct);
        var last = await LastCompletedAsync(command.InstanceId, ct);
        var asker = command.AskedBy is { Length: > 0 } name ? new Actor(null, name) : last.By;
        var lane = command.LaneKey is { } helps ? await KnownLaneAsync(matter, helps, ct) : last.LaneKey;
        var request = await NewRequestAsync(command, matter, asker, lane, ct);
        db.Set<CompletionRequest>().Add(request);
        await books.Clocks.StopAllAsync(matter, request, ct);
        matter.Status = CaseStatus.WaitingForApplicant;
        var kind = await ServiceCatalog.KindOfAsync(db, matter.ServiceId, ct);
        books.History.Add(
            matter.Id, AskSentences.Asked(request), asker,
            new() { Step = request.Step, Message = request.Message, DueAt = request.GiveUpAt });
        if (matter.Applicant.Medium == ContactMedium.Email)
        {
            Post(matter, request.Id, AskSentences.Subject(matter, kind, request), AskSentences.Body(matter, kind, request));
        }

        await SaveAsync(matter, ct);
        return new(request, request.LaneKey is null ? null : AskSentences.Contact(matter, kind, request));
    }

    /// <summary>When the time to complete is over after all, if it was lengthened while the case was held; null when it is over.</summary>
    public Task<DateTimeOffset?> FindLaterGiveUpAsync(string bookmarkId, CancellationToken ct = default)
    {
        var now = books.Now;
        return db.Set<CompletionRequest>()
            .Where(r => r.BookmarkId == bookmarkId && r.State == CompletionRequestState.Open && r.GiveUpAt > now)
            .Select(r => r.GiveUpAt)
            .FirstOrDefaultAsync(ct);
    }

    /// <summary>The time to complete is over: the request expires and the clocks run again.</summary>
    /// <returns>False when it is not open any more; nothing changed then.</returns>
    public async Task<bool> GiveUpAsync(string bookmarkId, CancellationToken ct = default)
    {
        var request = await db.Set<CompletionRequest>()
            .FirstOrDefaultAsync(r => r.BookmarkId == bookmarkId && r.State == CompletionRequestState.Open, ct);
        if (request is null)
        {
            return false;
        }

        request.State = CompletionRequestState.Expired;
        await db.SaveChangesAsync(ct);
        await books.GoOnAsync(await db.Set<Case>().SingleAsync(c => c.Id == request.CaseId, ct), db, ct);
        return true;
    }

    /// <summary>Tells the applicant something: always on the tracking page, and through the chosen medium.</summary>
    public async Task<NotifyResult> NotifyApplicantAsync(NotifyApplicant command, CancellationToken ct = default)
    {
        var matter = await GetCaseAsync(command.InstanceId, ct);
        var medium = command.TrackingPageOnly ? ContactMedium.TrackingPage : matter.Applicant.Medium;
        var kind = await ServiceCatalog.KindOfAsync(db, matter.ServiceId, ct);
        if (command.IsAnswer)
        {
            matter.GiveAnswer(command.Message, books.Now);
        }

        if (medium == ContactMedium.Email)
        {
            Post(matter, books.NewId(), command.Subject, NoticeSentences.Told(matter, kind, command.Message));
        }

        var shown = medium == ContactMedium.Email ? medium : ContactMedium.TrackingPage;
        books.History.Add(
            matter.Id, CaseEventKind.Notified, Actor.System, new() { Medium = shown.ToString(), Message = command.Message });
        await SaveAsync(matter, ct);
        return medium is ContactMedium.Email or ContactMedium.TrackingPage
            ? new NotifyResult.Posted()
            : new NotifyResult.StaffMustContact(
                medium, NoticeSentences.ContactTitle(medium, kind), NoticeSentences.ContactInstructions(matter.Applicant, command.Message));
    }

    private async Task<CompletionRequest> NewRequestAsync(
        AskApplicant command, Case matter, Actor asker, string? laneKey, CancellationToken ct) => new()
        {
            Id = books.NewId(),
            CaseId = matter.Id,
            BookmarkId = command.BookmarkId,
            Message = command.Message.CutTo(AskApplicant.MaxMessageLength),
            FormKey = command.FormKey,
            FormVersion = command.FormKey is { } key ? await VersionAsync(matter, key, command.FormVersion, ct) : null,
            AskedAt = books.Now,
            AskedByName = asker.Name,
            LaneKey = laneKey,
            Step = command.Step is { } step ? step.CutTo(CompletionRequestMapping.StepLength) : null,
            ActivityId = command.ActivityId,
            ByStaff = command.ByStaff,
            ContinueAsId = command.ContinueAsId,
            GiveUpAt = command.GiveUpAfter is { Length: > 0 } after
            ? (await calendars.GetAsync(matter.OfficeId, ct)).Add(books.Now, Norm(after))
            : null,
        };

    private Task<int> ExpireRequestsAsync(Guid caseId, CancellationToken ct) =>
        db.Set<CompletionRequest>().Where(r => r.CaseId == caseId && r.State == CompletionRequestState.Open)
            .ExecuteUpdateAsync(set => set.SetProperty(r => r.State, CompletionRequestState.Expired), ct);

    private void Post(Case matter, Guid key, string subject, string body) => db.Set<Notice>().Add(new()
    {
        Id = books.NewId(),
        CaseId = matter.Id,
        Medium = ContactMedium.Email,
        To = matter.Applicant.Email
            ?? throw new InvalidOperationException($"Case {matter.Number} is to be answered by e-mail but has no address."),
        Subject = subject.CutTo(NoticeMapping.SubjectLength),
        Body = body,
        Key = key.ToString("N"),
        CreatedAt = books.Now,
        NextTryAt = books.Now,
    });

    /// <summary>Who completed the last step of the case, and its lane; the system and no lane before the first.</summary>
    internal async Task<(Actor By, string? LaneKey)> LastCompletedAsync(string instanceId, CancellationToken ct)
    {
        var last = await db.Set<CaseEvent>().AsNoTracking()
            .Where(e => e.Kind == CaseEventKind.StepCompleted && e.ActorId != null
                && db.Set<Case>().Any(c => c.Id == e.CaseId && c.InstanceId == instanceId))
            .OrderByDescending(e => e.Id)
            .Select(e => new { e.ActorId, e.ActorName, e.LaneKey })
            .FirstOrDefaultAsync(ct);
        return last is null ? (Actor.System, null) : (new(last.ActorId, last.ActorName), last.LaneKey);
    }
}
