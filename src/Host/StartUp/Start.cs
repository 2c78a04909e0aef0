using Lajur.Host.Access;
using Lajur.Registry;
using Lajur.Registry.Offices;
using Lajur.Registry.Opening;
using Lajur.Registry.Tracking;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Host.StartUp;

/// <summary>From a built host to one that serves, or to the end of a command.</summary>
public static class Start
{
    /// <summary>
    /// Brings the database up to date, then runs the command the arguments ask for, or serves until it is told to stop.
    /// The answer is the exit code of the process.
    /// </summary>
    public static async Task<int> RunAsync(this WebApplication app, string[] args)
    {
        try
        {
            await PrepareAsync(app.Services);
            if (AdminCommand.IsAskedBy(args))
            {
                return await AdminCommand.RunAsync(app.Services, Console.In, Console.Out);
            }

            await RefuseDemoAccountsAsync(app);
        }
        catch (StartRefusedException refused)
        {
            await Console.Error.WriteLineAsync($"Lajur does not start. {refused.Message}");
            return 1;
        }

        app.Lifetime.ApplicationStarted.Register(() => Announcement.Print(app));
        await app.RunAsync();
        return 0;
    }

    private static async Task PrepareAsync(IServiceProvider services)
    {
        _ = services.GetRequiredService<LajurSecret>();
        await services.MigrateRegistryAsync();
    }

    /// <summary>The demo's password is known to everybody: outside Development no such account may sign in.</summary>
    private static async Task RefuseDemoAccountsAsync(WebApplication app)
    {
        if (app.Environment.IsDevelopment())
        {
            return;
        }

        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RegistryDb>();
        var demo = await db.Set<Officer>().Where(officer => officer.IsDemo).Select(officer => officer.UserName).ToListAsync();
        if (demo.Count > 0)
        {
            throw new StartRefusedException(
                $"The database holds demo accounts ({string.Join(", ", demo)}), whose password is public. "
                + "Start with an empty database; it was filled in Development.");
        }
    }
}
