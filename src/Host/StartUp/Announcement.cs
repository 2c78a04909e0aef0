using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Lajur.Host.StartUp;

/// <summary>What a host says when it is up: where it listens and, in Development, with which accounts it can be tried.</summary>
public static class Announcement
{
    /// <summary>Prints it.</summary>
    public static void Print(WebApplication app)
    {
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        Console.WriteLine($"Lajur siap di {string.Join(" dan ", addresses)}");
        if (string.IsNullOrWhiteSpace(app.Configuration["Smtp:Host"]))
        {
            Console.WriteLine("Surel tidak dikirim: Smtp:Host belum diatur. Pemberitahuan lewat surel menunggu sampai diatur.");
        }

        if (app.Environment.IsDevelopment())
        {
            PrintDemoAccounts(app.Services);
        }
    }

    private static void PrintDemoAccounts(IServiceProvider services)
    {
        using var scope = services.CreateScope();
        Console.WriteLine($"Akun contoh, kata sandi {DemoAccounts.Password}:");
        foreach (var officer in DemoAccounts.Of(scope.ServiceProvider))
        {
            Console.WriteLine($"  {officer.UserName,-10} {officer.Name}, {officer.Position}");
        }
    }
}
