using Lajur.Registry.Offices;
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

    public Task<string?> GetSecurityStampAsync(Officer user, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(user.SecurityStamp);
}
