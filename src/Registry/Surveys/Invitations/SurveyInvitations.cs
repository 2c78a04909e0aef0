using Lajur.Registry.Cases;
using Lajur.Registry.Notices;
using Lajur.Registry.Offices;
using Lajur.Registry.Services;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Surveys.Invitations;

/// <summary>Invites the applicants of finished cases to the survey, each once, and finds their invitations.</summary>
public sealed class SurveyInvitations(RegistryDb db, SurveyTokens tokens, TimeProvider clock)
{
    /// <summary>The answer to the case comes first, and who answers the survey before that gets no mail.</summary>
    public static readonly TimeSpan MailAfter = TimeSpan.FromHours(1);

    /// <summary>Invites in the transaction that closes the case; a case that is closed again is not invited again.</summary>
    internal async Task InviteAsync(Case matter, CancellationToken ct)
    {
        if (await db.Set<SurveyInvitation>().AnyAsync(i => i.CaseId == matter.Id, ct))
        {
            return;
        }

        var now = clock.GetUtcNow();
        db.Set<SurveyInvitation>().Add(new()
        {
            CaseId = matter.Id,
            OfficeId = matter.OfficeId,
            ServiceId = matter.ServiceId,
            TokenHash = SurveyTokens.Hash(tokens.For(matter.Id)),
            InvitedAt = now,
            ExpiresAt = now + SurveyInvitation.Lifetime,
        });
        if (matter.Applicant is { Medium: ContactMedium.Email, Email: { } email })
        {
            var kind = await ServiceCatalog.KindOfAsync(db, matter.ServiceId, ct);
            db.Set<Notice>().Add(new()
            {
                Id = Guid.CreateVersion7(now),
                CaseId = matter.Id,
                Medium = ContactMedium.Email,
                Link = NoticeLink.Survey,
                To = email,
                Subject = NoticeSentences.SurveySubject(matter, kind),
                Body = NoticeSentences.Survey(matter, kind),
                Key = NoticeKey(matter.Id),
                CreatedAt = now,
                NextTryAt = now + MailAfter,
            });
        }
    }

    /// <summary>
    /// Uses an invitation up by one conditional statement; false when somebody was faster. When it was used is not kept:
    /// beside the answer's day it would tell whose the answer is.
    /// </summary>
    internal async Task<bool> TryUseAsync(SurveyInvitation invitation, CancellationToken ct)
    {
        var key = NoticeKey(invitation.CaseId);
        var used = await db.Set<SurveyInvitation>().Where(i => i.CaseId == invitation.CaseId && !i.IsUsed)
            .ExecuteUpdateAsync(set => set.SetProperty(i => i.IsUsed, true), ct);
        await db.Set<Notice>().Where(n => n.Key == key && n.State == NoticeState.Pending).ExecuteDeleteAsync(ct);
        return used == 1;
    }

    /// <summary>The survey of a finished case; null before its end.</summary>
    internal SurveyOffer? Offer(SurveyInvitation? invitation) => invitation is null
        ? null
        : new(StateOf(invitation), SurveyTokens.Path(tokens.For(invitation.CaseId)));

    /// <summary>What a token opens; null when there is no such token. The caller limits the attempts.</summary>
    public async Task<OpenedSurvey?> FindAsync(string token, CancellationToken ct = default)
    {
        var hash = SurveyTokens.Hash(token);
        var found = await (
            from invitation in db.Set<SurveyInvitation>().AsNoTracking()
            where invitation.TokenHash == hash
            join office in db.Set<Office>() on invitation.OfficeId equals office.Id
            join service in db.Set<Service>() on invitation.ServiceId equals service.Id
            select new { invitation, office, service.Name }).FirstOrDefaultAsync(ct);
        return found is null ? null : new(StateOf(found.invitation), found.office.Name, found.office.Slug, found.Name);
    }

    private static string NoticeKey(Guid caseId) => $"survey-{caseId:N}";

    private SurveyOfferState StateOf(SurveyInvitation invitation) =>
        invitation.IsUsed ? SurveyOfferState.Used
        : invitation.ExpiresAt <= clock.GetUtcNow() ? SurveyOfferState.Expired
        : SurveyOfferState.Open;
}
