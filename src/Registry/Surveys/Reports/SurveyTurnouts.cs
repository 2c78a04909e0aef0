using Lajur.Registry.Calendars;
using Lajur.Registry.Cases;
using Lajur.Registry.Surveys.Invitations;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Surveys.Reports;

/// <summary>Counts who could have answered, and what the clocks of their cases measured.</summary>
public sealed class SurveyTurnouts(RegistryDb db)
{
    internal async Task<Turnout> CountAsync(
        Guid officeId, Guid? serviceId, (DateTimeOffset From, DateTimeOffset Until) span, int respondents, CancellationToken ct)
    {
        var invitations = db.Set<SurveyInvitation>().Where(i => i.OfficeId == officeId
            && i.InvitedAt >= span.From && i.InvitedAt < span.Until && (serviceId == null || i.ServiceId == serviceId));
        return new(
            await Finished(officeId, serviceId, span).CountAsync(ct),
            await invitations.CountAsync(ct),
            await invitations.CountAsync(i => i.IsUsed, ct),
            respondents);
    }

    internal async Task<WaitingTimes?> MeasureAsync(
        Guid officeId, Guid? serviceId, (DateTimeOffset From, DateTimeOffset Until) span, CancellationToken ct)
    {
        var clocks = await Finished(officeId, serviceId, span)
            .Join(db.Set<Clock>().Where(c => c.WorkItemId == null && c.FinishedAt != null), c => c.Id, k => k.CaseId,
                (_, clock) => new { clock.Consumed, clock.DueAt, clock.FinishedAt })
            .ToListAsync(ct);
        return WaitingTimes.Of([.. clocks.Select(clock => (clock.Consumed, clock.DueAt is not { } due || clock.FinishedAt <= due))]);
    }

    private IQueryable<Case> Finished(Guid officeId, Guid? serviceId, (DateTimeOffset From, DateTimeOffset Until) span) =>
        db.Set<Case>().AsNoTracking().Where(c => c.OfficeId == officeId && c.Status == CaseStatus.Closed
            && c.ClosedAt >= span.From && c.ClosedAt < span.Until && (serviceId == null || c.ServiceId == serviceId));
}
