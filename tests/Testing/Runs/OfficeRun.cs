using Lajur.Activities;
using Lajur.Engine;
using Lajur.Engine.Definitions;
using Lajur.Engine.Interventions;
using Lajur.Engine.Library;
using Lajur.Registry;
using Lajur.Registry.Offices;
using Lajur.Registry.Seeding;
using Lajur.Registry.Services;
using Lajur.Testing.Clocks;
using Lajur.Testing.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Testing.Runs;

/// <summary>
/// An office with its demo staff and one of its services, Probolinggo's information unless a test says otherwise, run
/// without a browser: cases are submitted, work items completed, time passes. Every command has a scope of its own, as a
/// request has.
/// </summary>
public sealed partial class OfficeRun : IAsyncDisposable
{
    private static readonly DatabaseContent SeededOffices = new(SeedAsync);

    private readonly TestDatabase _database;
    private readonly Action<IServiceCollection>? _add;
    private ServiceProvider _services;
    private int _operation;

    private OfficeRun(TestDatabase database, Action<IServiceCollection>? add)
    {
        (_database, _add) = (database, add);
        _services = Build();
    }

    public FakeClock Clock { get; } = new();

    /// <summary>Tells of interventions while they are written.</summary>
    public InterventionWatch Interventions { get; } = new();

    /// <summary>Whose dropdowns are asked for.</summary>
    public SomebodysOffice WhoAsks { get; } = new();

    public Office Office { get; private set; } = null!;

    public Service Service { get; private set; } = null!;

    /// <summary>The seeded office on a new database; with a drawing of the test's own in place of the seeded one.</summary>
    /// <param name="database">Taken over.</param>
    /// <param name="drawing">In place of the seeded one; null for that.</param>
    /// <param name="service">Office and service.</param>
    /// <param name="add">Registers what a test puts in place of what ships.</param>
    public static async Task<OfficeRun> OpenAsync(
        TestDatabase database,
        WorkflowDefinition? drawing = null,
        string service = "probolinggo/informasi",
        Action<IServiceCollection>? add = null)
    {
        await database.InitializeAsync(SeededOffices);
        var run = new OfficeRun(database, add);
        await run.TurnToAsync(service);
        if (drawing is not null)
        {
            await run.AskAsync<DefinitionLibrary, bool>(async library =>
            {
                await PublishedSeed.PublishAsync(library, drawing, CancellationToken.None);
                return true;
            });
        }

        return run;
    }

    /// <summary>Goes on with another service, as "kedopok/perekaman-ktp-el".</summary>
    public async Task TurnToAsync(string service)
    {
        var (office, slug) = (service.Split('/')[0], service.Split('/')[1]);
        (Office, Service) = (await AskAsync<ServiceCatalog, CatalogEntry?>(services => services.FindAsync(office, slug)))!;
    }

    /// <summary>Everything in memory is thrown away; the database stays.</summary>
    public async Task RestartAsync()
    {
        await _services.DisposeAsync();
        _services = Build();
    }

    /// <summary>Asks a service in a scope of its own.</summary>
    public async Task<TAnswer> AskAsync<TService, TAnswer>(Func<TService, Task<TAnswer>> question)
        where TService : notnull
    {
        await using var scope = _services.CreateAsyncScope();
        return await question(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <summary>Reads rows in a scope of its own.</summary>
    public Task<T> ReadAsync<T>(Func<RegistryDb, Task<T>> query) => AskAsync(query);

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _database.DisposeAsync();
    }

    private static async Task SeedAsync(TestDatabase database)
    {
        var run = new OfficeRun(database, add: null);
        await run.AskAsync<Seeder, bool>(async seeder =>
        {
            await seeder.SeedAsync(new() { Folder = Repository.Workflows, HashDemoPassword = _ => "no password here" });
            return true;
        });
        await run._services.DisposeAsync();
    }

    private ServiceProvider Build() => _database.BuildServices(Clock, services =>
    {
        services
            .AddOffices()
            .AddCases(new("a secret for tests, long enough to be one"))
            .AddEngine()
            .AddLajurActivities()
            .AddScoped<IDefinitionSeed, PublishedSeed>()
            .AddSingleton<IInterventionObserver>(Interventions)
            .AddSingleton<ICurrentOffice>(WhoAsks);
        _add?.Invoke(services);
    });

    private string NextOperation() => $"operation-{++_operation}";
}
