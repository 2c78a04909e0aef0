using Lajur.Registry.Desk;
using Lajur.Registry.Offices;
using Lajur.Registry.Speech;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Complaints;

/// <summary>What the steps of a drawing do to a complaint, inside the transaction of the step.</summary>
public sealed class ComplaintDesk(RegistryDb db, CaseDesk cases)
{
    /// <summary>Records what the complaint is about and who is meant; from then on they are kept from it.</summary>
    /// <returns>How many officers it concerns now.</returns>
    /// <exception cref="InvalidOperationException">The case is no complaint.</exception>
    public async Task<int> NameConcernedAsync(NameConcerned command, CancellationToken ct = default)
    {
        var matter = await cases.GetCaseAsync(command.InstanceId, ct);
        var complaint = await db.Set<Complaint>().FirstOrDefaultAsync(c => c.CaseId == matter.Id, ct)
            ?? throw new InvalidOperationException($"Perkara {matter.Number} bukan pengaduan. Pakai langkah ini pada layanan pengaduan saja.");
        complaint.Summary = command.Summary is { Length: > 0 } summary ? summary.Trim().CutTo(ComplaintMapping.SummaryLength) : complaint.Summary;
        var known = await db.Set<ConcernedOfficer>().Where(c => c.CaseId == matter.Id).Select(c => c.OfficerId).ToListAsync(ct);
        var meant = await db.Set<Officer>()
            .Where(o => o.OfficeId == matter.OfficeId && command.Officers.Contains(o.Id) && !known.Contains(o.Id))
            .Select(o => o.Id).ToListAsync(ct);
        db.Set<ConcernedOfficer>().AddRange(meant.Select(
            id => new ConcernedOfficer { CaseId = matter.Id, OfficerId = id, Reason = ConcernReason.Named }));
        await cases.SaveAsync(matter, ct);
        return known.Count + meant.Count;
    }
}
