using Lajur.Registry.Calendars;
using Lajur.Registry.Cases;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Tracking;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Intake;

/// <summary>Writes the receipt of a case, the same every time it is asked for.</summary>
public sealed class CaseReceipts(RegistryDb db, TrackingSecret secret, ICalendars calendars)
{
    internal async Task<CaseReceipt> GetAsync(Guid caseId, CancellationToken ct)
    {
        var matter = await db.Set<Case>().AsNoTracking().SingleAsync(c => c.Id == caseId, ct);
        var clock = await db.Set<Clock>().AsNoTracking()
            .FirstOrDefaultAsync(c => c.CaseId == caseId && c.WorkItemId == null, ct);
        var derivation = clock is null
            ? null
            : ClockWords.Derivation(clock, await calendars.GetAsync(matter.OfficeId, ct));
        return new(matter.Number, secret.For(caseId), clock?.DueAt, derivation);
    }
}
