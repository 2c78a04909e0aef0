using System.Security.Claims;
using Lajur.Registry.Offices;
using Lajur.Registry.Offices.Staffing;

namespace Lajur.Host.Access;

/// <summary>Who is asking, as the sign-in cookie says; made on the server from claims, never from what a browser sends.</summary>
public sealed record SignedInOfficer
{
    public required Guid Id { get; init; }

    public required Guid OfficeId { get; init; }

    public required string OfficeSlug { get; init; }

    public required string Name { get; init; }

    public required OfficerRole Role { get; init; }

    /// <summary>What the officer may do with the drawings of the office.</summary>
    public DrawingRights Drawing { get; init; }

    /// <summary>Whether the officer may look over every lane of the office: whom <see cref="Policies.Head"/> lets in.</summary>
    public bool IsHead => Role is OfficerRole.Head or OfficerRole.SectionHead or OfficerRole.Administrator;

    /// <summary>The office's time zone, in which every moment is shown.</summary>
    public required IndonesianZone Zone { get; init; }

    /// <summary>The keys of the lanes the officer works in.</summary>
    public required IReadOnlyList<string> Lanes { get; init; }

    /// <summary>The officer behind <paramref name="user"/>, or null for a citizen, who signs in nowhere.</summary>
    public static SignedInOfficer? Find(ClaimsPrincipal? user)
    {
        if (user?.Identity?.IsAuthenticated != true
            || !Guid.TryParse(user.FindFirstValue(AccessClaims.OfficerId), out var id)
            || !Guid.TryParse(user.FindFirstValue(AccessClaims.OfficeId), out var officeId)
            || !Enum.TryParse<OfficerRole>(user.FindFirstValue(AccessClaims.Role), out var role))
        {
            return null;
        }

        return new SignedInOfficer
        {
            Id = id,
            OfficeId = officeId,
            OfficeSlug = user.FindFirstValue(AccessClaims.OfficeSlug) ?? "",
            Name = user.FindFirstValue(AccessClaims.Name) ?? "",
            Role = role,
            Drawing = Enum.TryParse<DrawingRights>(user.FindFirstValue(AccessClaims.Drawing), out var rights) ? rights : DrawingRights.None,
            Zone = IndonesianZone.Find(user.FindFirstValue(AccessClaims.Zone)) ?? IndonesianZone.Wib,
            Lanes = [.. user.FindAll(AccessClaims.Lane).Select(claim => claim.Value)],
        };
    }

    /// <summary>The officer behind <paramref name="user"/>, where a policy already let only officers in.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in: the address lacks its policy.</exception>
    public static SignedInOfficer Get(ClaimsPrincipal? user) => Find(user)
        ?? throw new InvalidOperationException($"Nobody is signed in here; require the policy {Policies.Officer} at this address.");
}
