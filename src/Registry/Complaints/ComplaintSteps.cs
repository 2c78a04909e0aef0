using Lajur.Registry.Cases;
using Lajur.Registry.Offices;
using Lajur.Registry.Offices.Substitutions;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Complaints;

/// <summary>Keeps the steps of a complaint from whom it is about, and finds who does them where nobody is left in the lane.</summary>
public sealed class ComplaintSteps(RegistryDb db, TimeProvider clock)
{
    /// <summary>Who may not do any step of this case; null when it is no complaint.</summary>
    internal async Task<IReadOnlyList<Guid>?> ExcludedAsync(Guid caseId, CancellationToken ct) =>
        await db.Set<Complaint>().AnyAsync(c => c.CaseId == caseId, ct)
            ? await db.Set<ConcernedOfficer>().Where(c => c.CaseId == caseId).Select(c => c.OfficerId).ToListAsync(ct)
            : null;

    /// <summary>
    /// The lane that does a step: the drawn one while somebody in it may, else the lane of the superiors of its people, else a
    /// section head's, else the head's. Where nobody at all is left the drawn one keeps it.
    /// </summary>
    internal async Task<string> LaneForAsync(Case matter, string laneKey, IReadOnlyCollection<Guid> excluded, CancellationToken ct)
    {
        var office = await ReadAsync(matter.OfficeId, ct);
        var drawn = office.Lanes.Find(lane => lane.Key == laneKey)!;
        if (office.Holders(drawn).Any(officer => !excluded.Contains(officer.Id)))
        {
            return laneKey;
        }

        var superiors = office.Superiors(office.Holders(drawn));
        var leaders = office.Staff.Where(o => o.Role is OfficerRole.SectionHead or OfficerRole.Head).OrderBy(o => o.Role).ThenBy(o => o.Name, StringComparer.Ordinal);
        return superiors.Concat(leaders)
            .Where(officer => !excluded.Contains(officer.Id))
            .Select(officer => office.HighestOf(officer, laneKey)?.Key)
            .OfType<string>()
            .FirstOrDefault() ?? laneKey;
    }

    private async Task<Staffing> ReadAsync(Guid officeId, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        return new(
            await db.Set<Lane>().AsNoTracking().Where(l => l.OfficeId == officeId && !l.IsApplicant).OrderBy(l => l.Order).ToListAsync(ct),
            await db.Set<Officer>().AsNoTracking().Include(o => o.Lanes).Where(o => o.OfficeId == officeId && o.IsActive).ToListAsync(ct),
            await db.Set<Substitution>().AsNoTracking()
                .Where(s => s.From <= now && s.Until > now && db.Set<Officer>().Any(o => o.Id == s.AbsentId && o.OfficeId == officeId))
                .ToListAsync(ct));
    }

    /// <summary>Who works where in an office now.</summary>
    private sealed record Staffing(List<Lane> Lanes, List<Officer> Staff, List<Substitution> Substitutions)
    {
        public List<Officer> Holders(Lane lane) =>
            [.. Staff.Where(o => o.Holds(lane.Id) || Substitutions.Exists(s =>
                s.SubstituteId == o.Id && Staff.Exists(absent => absent.Id == s.AbsentId && absent.Holds(lane.Id))))];

        /// <summary>The lane of an officer in which the fewest work who lead nobody; null when they hold no other than this one.</summary>
        public Lane? HighestOf(Officer officer, string but) => Lanes.Where(lane => lane.Key != but && officer.Holds(lane.Id))
            .OrderBy(lane => Holders(lane).Count(one => one.Role == OfficerRole.Officer))
            .ThenBy(lane => Holders(lane).Count).ThenBy(lane => lane.Order).FirstOrDefault();

        /// <summary>Their superiors, then those of the superiors, each once.</summary>
        public List<Officer> Superiors(IReadOnlyList<Officer> officers)
        {
            List<Officer> found = [];
            for (var level = officers; level.Count > 0;)
            {
                level = [.. level.Select(one => Staff.Find(o => o.Id == one.SupervisorId)).OfType<Officer>()
                    .Where(one => !found.Contains(one)).Distinct()];
                found.AddRange(level);
            }

            return found;
        }
    }
}
