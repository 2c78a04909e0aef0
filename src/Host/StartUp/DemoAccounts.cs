using Lajur.Registry;
using Lajur.Registry.Offices;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Host.StartUp;

/// <summary>The accounts a host in Development is tried with.</summary>
public static class DemoAccounts
{
    /// <summary>The password of all of them, known to everybody.</summary>
    public const string Password = "Lajur-demo-1";

    /// <summary>Outside Development no such account may sign in.</summary>
    /// <exception cref="StartRefusedException">The database holds some.</exception>
    public static async Task RefuseAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var demo = await Of(scope.ServiceProvider).Select(officer => officer.UserName).ToListAsync();
        if (demo.Count > 0)
        {
            throw new StartRefusedException(
                $"The database holds demo accounts ({string.Join(", ", demo)}), whose password is public. "
                + "Start with an empty database; this one was filled in Development.");
        }
    }

    /// <summary>In the order they were made.</summary>
    public static IQueryable<Officer> Of(IServiceProvider scope) =>
        scope.GetRequiredService<RegistryDb>().Set<Officer>().Where(officer => officer.IsDemo).OrderBy(officer => officer.Id);
}
