using System.Security.Claims;
using Lajur.Registry;
using Lajur.Registry.Offices;
using Lajur.Registry.Offices.Staffing;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Host.Access.Accounts;

/// <summary>Says what an officer's cookie carries. Made at sign-in and anew at every check of the security stamp.</summary>
public sealed class OfficerClaims(RegistryDb db, IUserStore<Officer> officers, TimeProvider clock) : IUserClaimsPrincipalFactory<Officer>
{
    public async Task<ClaimsPrincipal> CreateAsync(Officer user)
    {
        var office = await db.Set<Office>().AsNoTracking().SingleAsync(one => one.Id == user.OfficeId);
        var lanes = await db.LanesHeldBy(user.Id, clock.GetUtcNow()).Select(lane => lane.Key).ToListAsync();
        var identity = new ClaimsIdentity(IdentityConstants.ApplicationScheme, AccessClaims.Name, AccessClaims.Role);
        identity.AddClaims(
        [
            new(AccessClaims.OfficerId, user.Id.ToString()),
            new(AccessClaims.OfficeId, user.OfficeId.ToString()),
            new(AccessClaims.OfficeSlug, office.Slug),
            new(AccessClaims.Zone, office.TimeZoneId),
            new(AccessClaims.Name, user.Name),
            new(AccessClaims.Role, user.Role.ToString()),
            new(AccessClaims.Stamp, await ((IUserSecurityStampStore<Officer>)officers).GetSecurityStampAsync(user, CancellationToken.None) ?? ""),
            .. user.DrawingRights != DrawingRights.None ? [new Claim(AccessClaims.Drawing, user.DrawingRights.ToString())] : Array.Empty<Claim>(),
            .. user.MustChangePassword ? [new Claim(AccessClaims.PasswordDue, "")] : Array.Empty<Claim>(),
            .. lanes.Select(lane => new Claim(AccessClaims.Lane, lane)),
        ]);
        return new ClaimsPrincipal(identity);
    }
}
