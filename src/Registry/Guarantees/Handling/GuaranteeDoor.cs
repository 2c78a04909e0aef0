using Lajur.Registry.Cases;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Cases.Running;
using Lajur.Registry.Tracking;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Guarantees.Handling;

/// <summary>Lets officers and applicants at guarantees, and makes the case's run this transaction's first.</summary>
public sealed class GuaranteeDoor(RegistryDb db, CaseAccess access, CaseDoor cases, CaseRuns runs)
{
    internal const string Changed = "Jaminan ini berubah sejak Anda membukanya. Muat ulang halaman, lalu periksa kembali.";

    /// <summary>For whoever leads the office, and for the lane whose task it is; null for everybody else, and for whom a complaint is about.</summary>
    internal async Task<(CaseOfficer Officer, Guarantee Guarantee, Case Case)?> EnterAsync(Guid id, Guid officerId, CancellationToken ct)
    {
        if (await access.FindOfficerAsync(officerId, ct) is not { } officer
            || await db.Set<Guarantee>().AsNoTracking().FirstOrDefaultAsync(g => g.Id == id, ct) is not { } seen
            || seen.OfficeId != officer.OfficeId
            || !(officer.Leads || officer.Holds(seen.LaneKey))
            || await access.SightAsync(officer, seen.CaseId, ct) == CaseSight.Nothing)
        {
            return null;
        }

        var matter = await LockAsync(seen.CaseId, ct);
        return (officer, await db.Set<Guarantee>().SingleAsync(g => g.Id == id, ct), matter);
    }

    /// <summary>For the applicant with number and secret; null for everybody else.</summary>
    internal async Task<(Guarantee Guarantee, Case Case)?> EnterAsync(Guid id, string number, string secret, CancellationToken ct)
    {
        if (await EnterCaseAsync(number, secret, ct) is not { } matter)
        {
            return null;
        }

        var guarantee = await db.Set<Guarantee>().SingleOrDefaultAsync(g => g.Id == id && g.CaseId == matter.Id, ct);
        return guarantee is null ? null : (guarantee, matter);
    }

    /// <summary>The case of an applicant; null when number and secret do not belong together.</summary>
    internal async Task<Case?> EnterCaseAsync(string number, string secret, CancellationToken ct) =>
        await cases.EnterAsync(number, secret, ct) is { } matter ? await LockAsync(matter.Id, ct) : null;

    /// <summary>The case with a number in an officer's office; null when there is none.</summary>
    internal async Task<(CaseOfficer Officer, Case Case)?> EnterCaseAsync(Guid officerId, string number, CancellationToken ct) =>
        await access.EnterAsync(officerId, number, ct) is var (officer, matter) ? (officer, await LockAsync(matter.Id, ct)) : null;

    private async Task<Case> LockAsync(Guid caseId, CancellationToken ct)
    {
        var instance = await db.Set<Case>().Where(c => c.Id == caseId).Select(c => c.InstanceId).SingleAsync(ct);
        await runs.LockAsync(instance, ct);
        return await db.Set<Case>().SingleAsync(c => c.Id == caseId, ct);
    }
}
