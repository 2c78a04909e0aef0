using Lajur.Engine.Interventions;
using Lajur.Registry.Offices;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Interventions;

/// <summary>Lets only active administrators step into the runs of their office.</summary>
public sealed class AdministratorDoor(RegistryDb db)
{
    internal Task<Officer?> FindAsync(Guid officerId, CancellationToken ct) => db.Set<Officer>().AsNoTracking()
        .FirstOrDefaultAsync(o => o.Id == officerId && o.IsActive && o.Role == OfficerRole.Administrator, ct);

    /// <summary>Who steps in, as the engine keeps it.</summary>
    internal static InterventionBy By(Officer officer, string reason) => new(officer.Id.ToString(), officer.Name, reason);
}
