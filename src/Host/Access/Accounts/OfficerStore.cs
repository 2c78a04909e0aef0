using Lajur.Registry;
using Lajur.Registry.Offices;
using Lajur.Registry.Offices.SecondPosts;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Host.Access.Accounts;

/// <summary>
/// Lets ASP.NET Core Identity keep its numbers on our <see cref="Officer"/>. An officer who left (not active) is found by
/// nobody: no sign-in succeeds and a running one ends at its next check. The same is true of a post in a second office that is over.
/// </summary>
public sealed partial class OfficerStore(RegistryDb db, TimeProvider clock) : IUserPasswordStore<Officer>
{
    public Task<Officer?> FindByIdAsync(string userId, CancellationToken cancellationToken) =>
        Guid.TryParse(userId, out var id)
            ? Active.FirstOrDefaultAsync(officer => officer.Id == id, cancellationToken)
            : Task.FromResult<Officer?>(null);

    public Task<Officer?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) =>
        Active.FirstOrDefaultAsync(officer => officer.NormalizedUserName == normalizedUserName, cancellationToken);

    public Task<string> GetUserIdAsync(Officer user, CancellationToken cancellationToken) =>
        Task.FromResult(user.Id.ToString());

    public Task<string?> GetUserNameAsync(Officer user, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(user.UserName);

    public Task<string?> GetNormalizedUserNameAsync(Officer user, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(user.NormalizedUserName);

    public Task SetUserNameAsync(Officer user, string? userName, CancellationToken cancellationToken)
    {
        user.UserName = userName ?? "";
        return Task.CompletedTask;
    }

    public Task SetNormalizedUserNameAsync(Officer user, string? normalizedName, CancellationToken cancellationToken)
    {
        user.NormalizedUserName = normalizedName ?? "";
        return Task.CompletedTask;
    }

    public Task<string?> GetPasswordHashAsync(Officer user, CancellationToken cancellationToken) =>
        Task.FromResult(user.PasswordHash);

    public Task<bool> HasPasswordAsync(Officer user, CancellationToken cancellationToken) =>
        Task.FromResult(user.PasswordHash is not null);

    public Task SetPasswordHashAsync(Officer user, string? passwordHash, CancellationToken cancellationToken)
    {
        user.PasswordHash = passwordHash;
        return Task.CompletedTask;
    }

    public async Task<IdentityResult> CreateAsync(Officer user, CancellationToken cancellationToken)
    {
        db.Add(user);
        await db.SaveChangesAsync(cancellationToken);
        return IdentityResult.Success;
    }

    public async Task<IdentityResult> UpdateAsync(Officer user, CancellationToken cancellationToken)
    {
        db.Update(user);
        await db.SaveChangesAsync(cancellationToken);
        return IdentityResult.Success;
    }

    /// <summary>Officers are never deleted: what they did keeps their name. They are made inactive.</summary>
    public async Task<IdentityResult> DeleteAsync(Officer user, CancellationToken cancellationToken)
    {
        user.IsActive = false;
        return await UpdateAsync(user, cancellationToken);
    }

    public void Dispose()
    {
        // The context belongs to the request.
    }

    private IQueryable<Officer> Active => db.OfficersInForce(clock.GetUtcNow());
}
