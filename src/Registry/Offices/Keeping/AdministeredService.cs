using System.Linq.Expressions;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Services;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Offices.Keeping;

/// <summary>Finds the service that an administrator is about to change.</summary>
internal static class AdministeredService
{
    /// <summary>The service, tracked, with whoever changes it; null unless they administer the office whose service it is.</summary>
    public static async Task<(CaseOfficer By, Service Service)?> FindAdministeredAsync(
        this CaseAccess access, RegistryDb db, Guid administratorId, Expression<Func<Service, bool>> which, CancellationToken ct) =>
        await access.FindOfficerAsync(administratorId, ct) is { Role: OfficerRole.Administrator } by
            && await db.Set<Service>().Where(service => service.OfficeId == by.OfficeId).SingleOrDefaultAsync(which, ct) is { } found
            ? (by, found)
            : null;
}
