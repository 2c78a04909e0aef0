using System.Security.Cryptography;
using Lajur.Registry;
using Lajur.Registry.Offices;
using Lajur.Registry.Offices.SecondPosts;
using Lajur.Registry.Offices.Staffing;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Host.Access.Passwords;

/// <summary>
/// Gives an officer a password to begin with, made at random and shown once. Whoever was signed in with the old one is out,
/// and nothing is open before the officer has chosen one of their own.
/// </summary>
public sealed class IssuePasswordHandler(RegistryDb db, UserManager<Officer> officers, TimeProvider clock)
{
    private const int Groups = 4;
    private const int GroupLength = 4;

    /// <summary>Without letters and digits that look alike on paper.</summary>
    private const string Alphabet = "abcdefghjkmnpqrstuvwxyz23456789";

    /// <summary>The new password; null when the officer is not of the administrator's office, or has left.</summary>
    public async Task<string?> HandleAsync(SignedInOfficer administrator, Guid officerId, CancellationToken ct)
    {
        var officer = await db.Set<Officer>()
            .SingleOrDefaultAsync(o => o.Id == officerId && o.OfficeId == administrator.OfficeId && o.IsActive, ct);
        // Whoever is here from another office signs in with the account there.
        return officer is null || administrator.Role != OfficerRole.Administrator || await db.Set<SecondPost>().AnyAsync(p => p.OfficerId == officerId, ct)
            ? null
            : await IssueAsync(officer, administrator, ct);
    }

    /// <summary>The same for the first administrator of an office that was made just now; null when they have a password already.</summary>
    public async Task<string?> BeginAsync(SignedInOfficer administrator, Guid officerId, CancellationToken ct)
    {
        var officer = await db.Set<Officer>().SingleOrDefaultAsync(
            o => o.Id == officerId && o.IsActive && o.PasswordHash == null && o.Role == OfficerRole.Administrator, ct);
        return officer is null || administrator.Role != OfficerRole.Administrator ? null : await IssueAsync(officer, administrator, ct);
    }

    private async Task<string> IssueAsync(Officer officer, SignedInOfficer administrator, CancellationToken ct)
    {
        var password = string.Join('-', Enumerable.Range(0, Groups).Select(_ => RandomNumberGenerator.GetString(Alphabet, GroupLength)));
        officer.PasswordHash = officers.PasswordHasher.HashPassword(officer, password);
        officer.MustChangePassword = true;
        (officer.AccessFailedCount, officer.LockoutEnd) = (0, null);
        db.Add(new StaffChange
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()),
            OfficeId = officer.OfficeId,
            OfficerId = officer.Id,
            At = clock.GetUtcNow(),
            ByName = administrator.Name,
            Sentence = "Diberi kata sandi sementara.",
        });
        ct.ThrowIfCancellationRequested();
        await officers.UpdateSecurityStampAsync(officer);
        return password;
    }
}
