using Lajur.Registry.Cases;
using Lajur.Registry.Complaints;
using Lajur.Registry.Escalations.Plans;
using Lajur.Registry.Inbox;
using Lajur.Registry.Offices;
using Lajur.Registry.Offices.Substitutions;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Escalations;

/// <summary>Who an audience is, for the steps of a case that are open.</summary>
internal sealed class EscalationAddresses(RegistryDb db)
{
    private const string Secretary = "Sekretaris";

    /// <summary>The officers to tell; none when the office has nobody of the kind, or a complaint is about all of them.</summary>
    public async Task<IReadOnlyList<Officer>> FindAsync(
        EscalationAudience audience, Case matter, IReadOnlyList<WorkItem> open, DateTimeOffset now, CancellationToken ct)
    {
        var concerned = await db.Set<ConcernedOfficer>().Where(c => c.CaseId == matter.Id).Select(c => c.OfficerId).ToListAsync(ct);
        var people = await FindAsync(audience, matter.OfficeId, open, now, ct);
        return [.. people.Where(person => !concerned.Contains(person.Id))];
    }

    private async Task<IReadOnlyList<Officer>> FindAsync(
        EscalationAudience audience, Guid officeId, IReadOnlyList<WorkItem> open, DateTimeOffset now, CancellationToken ct)
    {
        var staff = await db.Set<Officer>().AsNoTracking().Include(o => o.Lanes)
            .Where(o => o.OfficeId == officeId && o.IsActive).OrderBy(o => o.Name).ToListAsync(ct);
        return audience switch
        {
            EscalationAudience.Lane => await WithSubstitutesAsync(staff, await HoldersAsync(staff, officeId, open, ct), now, ct),
            EscalationAudience.Supervisor => Supervisors(staff, await HoldersAsync(staff, officeId, open, ct)),
            EscalationAudience.Secretary => Secretaries(staff) is { Count: > 0 } secretaries ? secretaries : Heads(staff),
            _ => Heads(staff),
        };
    }

    /// <summary>Whoever holds an open step; of one that nobody holds, everybody of its lane.</summary>
    private async Task<List<Officer>> HoldersAsync(
        List<Officer> staff, Guid officeId, IReadOnlyList<WorkItem> open, CancellationToken ct)
    {
        var lanes = await db.Set<Lane>().Where(l => l.OfficeId == officeId).ToDictionaryAsync(l => l.Key, l => l.Id, StringComparer.Ordinal, ct);
        return [.. staff.Where(officer => open.Any(item => item.ClaimedById is { } holder
            ? holder == officer.Id
            : lanes.TryGetValue(item.LaneKey, out var lane) && officer.Holds(lane)))];
    }

    private async Task<IReadOnlyList<Officer>> WithSubstitutesAsync(
        List<Officer> staff, List<Officer> holders, DateTimeOffset now, CancellationToken ct)
    {
        var ids = holders.ConvertAll(holder => holder.Id);
        var substitutes = await db.Set<Substitution>()
            .Where(s => ids.Contains(s.AbsentId) && s.From <= now && s.Until > now).Select(s => s.SubstituteId).ToListAsync(ct);
        return [.. holders.Union(staff.Where(officer => substitutes.Contains(officer.Id)))];
    }

    private static List<Officer> Supervisors(List<Officer> staff, List<Officer> holders)
    {
        var ids = holders.Select(holder => holder.SupervisorId).OfType<Guid>().ToHashSet();
        var named = staff.Where(officer => ids.Contains(officer.Id)).ToList();
        return named.Count > 0 ? named
            : staff.Exists(IsSectionHead) ? [.. staff.Where(IsSectionHead)]
            : Heads(staff);

        static bool IsSectionHead(Officer officer) => officer.Role == OfficerRole.SectionHead;
    }

    private static List<Officer> Secretaries(List<Officer> staff) =>
        [.. staff.Where(officer => officer.Position.StartsWith(Secretary, StringComparison.OrdinalIgnoreCase))];

    private static List<Officer> Heads(List<Officer> staff)
    {
        var heads = staff.Where(officer => officer.Role == OfficerRole.Head).ToList();
        var first = heads.Except(Secretaries(staff)).ToList();
        return first.Count > 0 ? first : heads;
    }
}
