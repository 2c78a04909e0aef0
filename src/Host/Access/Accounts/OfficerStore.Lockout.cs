using Lajur.Registry.Offices;
using Lajur.Registry.Offices.SecondPosts;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Host.Access.Accounts;

public sealed partial class OfficerStore : IUserLockoutStore<Officer>, IUserSecurityStampStore<Officer>
{
    public Task<DateTimeOffset?> GetLockoutEndDateAsync(Officer user, CancellationToken cancellationToken) =>
        Task.FromResult(user.LockoutEnd);

    public Task SetLockoutEndDateAsync(Officer user, DateTimeOffset? lockoutEnd, CancellationToken cancellationToken)
    {
        user.LockoutEnd = lockoutEnd;
        return Task.CompletedTask;
    }

    /// <summary>Counts in the database, so that tries made at the same moment are all counted.</summary>
    public async Task<int> IncrementAccessFailedCountAsync(Officer user, CancellationToken cancellationToken)
    {
        await db.Set<Officer>().Where(officer => officer.Id == user.Id).ExecuteUpdateAsync(
            set => set.SetProperty(officer => officer.AccessFailedCount, officer => officer.AccessFailedCount + 1),
            cancellationToken);
        await db.Entry(user).ReloadAsync(cancellationToken);
        return user.AccessFailedCount;
    }

    public Task ResetAccessFailedCountAsync(Officer user, CancellationToken cancellationToken)
    {
        user.AccessFailedCount = 0;
        return Task.CompletedTask;
    }

    public Task<int> GetAccessFailedCountAsync(Officer user, CancellationToken cancellationToken) =>
        Task.FromResult(user.AccessFailedCount);

    public Task<bool> GetLockoutEnabledAsync(Officer user, CancellationToken cancellationToken) => Task.FromResult(true);

    public Task SetLockoutEnabledAsync(Officer user, bool enabled, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task SetSecurityStampAsync(Officer user, string stamp, CancellationToken cancellationToken)
    {
        user.SecurityStamp = stamp;
        return Task.CompletedTask;
    }

    /// <summary>Of a post in a second office it holds the stamp of the own account, too: what ends sessions there ends them here.</summary>
    public async Task<string?> GetSecurityStampAsync(Officer user, CancellationToken cancellationToken)
    {
        var home = await db.Set<SecondPost>().Where(post => post.OfficerId == user.Id)
            .Join(db.Set<Officer>(), post => post.HomeOfficerId, officer => officer.Id, (_, officer) => officer.SecurityStamp)
            .FirstOrDefaultAsync(cancellationToken);
        return home is null ? user.SecurityStamp : $"{user.SecurityStamp}:{home}";
    }
}
