using Lajur.Registry.Offices.Substitutions;
namespace Lajur.Registry.Offices.Staffing;

/// <summary>Which lanes somebody works in now.</summary>
public static class HeldLanes
{
    /// <summary>
    /// The lanes of an officer's own office that the officer holds, or holds for somebody on leave, from left to right.
    /// </summary>
    public static IQueryable<Lane> LanesHeldBy(this RegistryDb db, Guid officerId, DateTimeOffset now) =>
        db.Set<Lane>().Where(lane => !lane.IsApplicant && lane.ClosedAt == null
                && db.Set<Officer>().Any(o => o.Id == officerId && o.OfficeId == lane.OfficeId)
                && db.Set<OfficerLane>().Any(m => m.LaneId == lane.Id
                    && (m.OfficerId == officerId
                        || db.Set<Substitution>().Any(s => s.AbsentId == m.OfficerId && s.SubstituteId == officerId && s.From <= now && s.Until > now))))
            .OrderBy(lane => lane.Order);
}
