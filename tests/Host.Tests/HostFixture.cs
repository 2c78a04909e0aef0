using System.Net;
using Lajur.Testing.Clocks;
using Lajur.Testing.Databases;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Lajur.Host.Tests;

/// <summary>
/// The real host, listening on a port of its own over a database of its own, with the demo's offices and staff. Its clock
/// stands still at Monday 23 November 2026, 08.00 WIB, until a test moves it. Use it as a class or collection fixture.
/// </summary>
public class HostFixture : WebApplicationFactory<Program>, IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("lajur-host-").FullName;
    private readonly TestDatabase _database;
    private readonly string _environment;

    /// <summary>On SQLite, in Development.</summary>
    public HostFixture()
        : this(new SqliteDatabase(), Environments.Development)
    {
    }

    /// <summary>On a database of the caller's choice, which the fixture then owns.</summary>
    protected HostFixture(TestDatabase database, string environment)
    {
        _database = database;
        _environment = environment;
        UseKestrel(0);
    }

    /// <summary>The host's clock; nothing that depends on time happens before it is moved.</summary>
    public FakeClock Clock { get; } = new();

    /// <summary>Where it listens, such as http://127.0.0.1:40123.</summary>
    public Uri Address => ClientOptions.BaseAddress;

    /// <summary>A browser without script: keeps cookies, follows no redirect by itself.</summary>
    public Visitor NewVisitor() => new(new HttpClient(
        new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            CookieContainer = new CookieContainer(),
            AutomaticDecompression = DecompressionMethods.None,
        })
    {
        BaseAddress = Address,
    });

    /// <summary>Does something with a service of the host, in a scope of its own.</summary>
    public async Task<TResult> WithAsync<TService, TResult>(Func<TService, Task<TResult>> use)
        where TService : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public async ValueTask InitializeAsync()
    {
        await _database.InitializeAsync();
        StartServer();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await _database.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(_environment);
        foreach (var (key, value) in Settings())
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(Clock));
    }

    private Dictionary<string, string?> Settings() => new(_database.Settings, StringComparer.Ordinal)
    {
        ["Lajur:DataFolder"] = _folder,
        ["Lajur:Secret"] = "0123456789abcdef-a-secret-of-the-tests-only",
        ["Logging:LogLevel:Default"] = "Warning",
    };
}
