using Lajur.Registry.Offices;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.PersonalData.Breaches.Reading;

/// <summary>Finds what an applicant was told of breaches, once it was sent.</summary>
public sealed class BreachesOfCase(RegistryDb db)
{
    /// <summary>The latest first; whoever asks has shown the case's code.</summary>
    internal async Task<IReadOnlyList<BreachTold>> FindAsync(Guid caseId, CancellationToken ct)
    {
        var found = await db.Set<Breach>().AsNoTracking()
            .Where(b => db.Set<BreachCase>().Any(c => c.BreachId == b.Id && c.CaseId == caseId
                && c.State != BreachCaseState.Waiting && c.State != BreachCaseState.Gone))
            .Join(db.Set<Office>(), b => b.OfficeId, o => o.Id, (b, o) => new { Breach = b, Office = o })
            .OrderByDescending(one => one.Breach.KnownAt).ToListAsync(ct);
        return [.. found.Select(one => new BreachTold(one.Breach.Number, BreachSentences.ForPerson(one.Breach, one.Office, caseNumber: null)))];
    }
}
