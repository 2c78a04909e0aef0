using Lajur.Host.Access.Administrators;
using Lajur.Host.Access.Keys;
using Lajur.Registry.Offices;
using Lajur.Registry.Opening;
using Lajur.Registry.Seeding;
using Lajur.Registry.Services.Texts;
using Lajur.Registry.Surveys.Samples;
using Microsoft.AspNetCore.Identity;

namespace Lajur.Host.StartUp;

/// <summary>From a built host to one that serves, or to the end of a command.</summary>
public static class Start
{
    /// <summary>
    /// Brings the database up to date and seeds it, then runs the command the arguments ask for, or serves until it is
    /// told to stop. The answer is the exit code of the process.
    /// </summary>
    public static async Task<int> RunAsync(this WebApplication app, string[] args)
    {
        try
        {
            await app.Services.MigrateRegistryAsync(_ => FillAsync(app, serves: !AdminCommand.IsAskedBy(args)));
        }
        catch (StartRefusedException refused)
        {
            return refused.Tell();
        }
        catch (SeedFileException broken)
        {
            return new StartRefusedException(broken.Message).Tell();
        }

        if (AdminCommand.IsAskedBy(args))
        {
            return await AdminCommand.RunAsync(app.Services, Console.In, Console.Out);
        }

        app.Lifetime.ApplicationStarted.Register(() => Announcement.Print(app));
        await app.RunAsync();
        return 0;
    }

    /// <summary>
    /// Seeds, and sees to the keys of a host that <paramref name="serves"/>. A command brings no demo staff along, also not in
    /// Development: <c>dotnet run</c> takes its environment from the launch profile, whatever database the settings name.
    /// </summary>
    private static async Task FillAsync(WebApplication app, bool serves)
    {
        if (!app.Environment.IsDevelopment())
        {
            await DemoAccounts.RefuseAsync(app.Services);
        }

        if (serves)
        {
            app.Services.PrepareKeys();
        }

        await using var scope = app.Services.CreateAsyncScope();
        var hasher = scope.ServiceProvider.GetRequiredService<IPasswordHasher<Officer>>();
        var withDemo = serves && app.Environment.IsDevelopment();
        // The demo accounts share one password and so one hash: each costs a twentieth of a second of every first start.
        var hash = new Lazy<string>(() => hasher.HashPassword(null!, DemoAccounts.Password));
        await scope.ServiceProvider.GetRequiredService<Seeder>().SeedAsync(new SeedRequest
        {
            HashDemoPassword = withDemo
                ? _ => hash.Value
                : null,
        });
        await scope.ServiceProvider.GetRequiredService<PublishedTexts>().KeepAllAsync();
        if (withDemo)
        {
            await scope.ServiceProvider.GetRequiredService<SampleAnswers>().AddAsync("probolinggo");
        }
    }
}
