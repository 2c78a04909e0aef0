using System.Collections.Concurrent;
using Lajur.Activities;
using Lajur.Engine;
using Lajur.Engine.Definitions;
using Lajur.Engine.Runtime;
using Lajur.Engine.Storage;
using Lajur.Registry.Inbox;
using Lajur.Registry.Offices;
using Lajur.Registry.Opening;
using Lajur.Registry.Seeding;
using Lajur.Registry.Services;
using Lajur.Registry.Tests.Seeding;
using Lajur.Registry.Tracking;
using Lajur.Testing.Clocks;
using Lajur.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Registry.Tests.Cases;

/// <summary>
/// The seeded offices with the small procedure, on a database of its own. Every command runs in a scope of its own, as a
/// request does.
/// </summary>
public sealed partial class CaseOffice : IAsyncDisposable
{
    public const string Secret = "a-secret-for-tests-of-32-characters-or-more";

    private readonly TestDatabase _database;
    private readonly ConcurrentDictionary<string, Officer> _officers = new(StringComparer.Ordinal);

    private CaseOffice(TestDatabase database, FakeClock clock, ServiceProvider services) =>
        (_database, Clock, Services) = (database, clock, services);

    public FakeClock Clock { get; }

    public ServiceProvider Services { get; }

    public StatementCounter Statements => Services.GetRequiredService<StatementCounter>();

    public static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>Opens it on Monday 23 November 2026 at 08.00 WIB, half an hour after the office opened.</summary>
    public static async Task<CaseOffice> OpenAsync(DatabaseProvider provider, Action<IServiceCollection>? add = null)
    {
        var (database, clock) = (Databases.Make(provider), new FakeClock());
        await database.InitializeAsync();
        var counter = new StatementCounter();
        var services = database.BuildServices(clock, services =>
        {
            services.AddSingleton(counter)
                .AddSingleton<IDefinitionSeed>(new RecordedDefinitions()).AddSingleton<ICurrentOffice, NobodyAsks>()
                .AddEngine().AddLajurActivities().AddOffices().AddCases(new LajurSecret(Secret));
            services.ConfigureDbContext<SqliteRegistryDb>(options => options.AddInterceptors(counter));
            services.ConfigureDbContext<PostgresRegistryDb>(options => options.AddInterceptors(counter));
            add?.Invoke(services);
        });
        var office = new CaseOffice(database, clock, services);
        await office.SeedAsync();
        return office;
    }

    public async ValueTask DisposeAsync()
    {
        await Services.DisposeAsync();
        await _database.DisposeAsync();
    }

    /// <summary>Runs something with a service of a new scope.</summary>
    public async Task<TResult> WithAsync<TService, TResult>(Func<TService, Task<TResult>> body)
        where TService : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        return await body(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public Task<TResult> ReadAsync<TResult>(Func<RegistryDb, Task<TResult>> read) => WithAsync(read);

    /// <summary>A seeded officer by user name.</summary>
    public async Task<Officer> OfficerAsync(string userName) =>
        _officers.TryGetValue(userName, out var known)
            ? known
            : _officers[userName] = await ReadAsync(db => db.Set<Officer>().AsNoTracking().SingleAsync(o => o.UserName == userName, Ct));

    /// <summary>Another officer in the lanes of a seeded one, of the same office.</summary>
    public async Task<Officer> ColleagueAsync(string of, string userName, string name)
    {
        var like = await OfficerAsync(of);
        return await ReadAsync(async db =>
        {
            var lanes = await db.Set<OfficerLane>().Where(m => m.OfficerId == like.Id).ToListAsync(Ct);
            var officer = NewOfficer(like.OfficeId, userName, name);
            officer.Lanes = [.. lanes.Select(m => new OfficerLane { OfficerId = officer.Id, LaneId = m.LaneId })];
            db.Add(officer);
            await db.SaveChangesAsync(Ct);
            return officer;
        });
    }

    /// <summary>An officer of Kedopok, who holds that office's lanes.</summary>
    public async Task<Officer> StrangerAsync()
    {
        return await ReadAsync(async db =>
        {
            var office = await db.Set<Office>().SingleAsync(o => o.Slug == "kedopok", Ct);
            var lanes = await db.Set<Lane>().Where(l => l.OfficeId == office.Id && !l.IsApplicant).ToListAsync(Ct);
            var officer = NewOfficer(office.Id, "tetangga", "Tetangga");
            officer.Role = OfficerRole.Head;
            officer.Lanes = [.. lanes.Select(l => new OfficerLane { OfficerId = officer.Id, LaneId = l.Id })];
            db.Add(officer);
            await db.SaveChangesAsync(Ct);
            return officer;
        });
    }

    /// <summary>Moves the clock and carries out what falls due.</summary>
    public async Task AdvanceAsync(TimeSpan by)
    {
        Clock.Advance(by);
        while (await WithAsync<WorkflowRuntime, int>(runtime => runtime.RunDueAsync(20, Ct)) > 0)
        {
        }
    }

    /// <summary>The one open step of the case.</summary>
    public Task<WorkItem> OpenItemAsync(string number) => ReadAsync(db =>
        db.Set<WorkItem>().AsNoTracking().SingleAsync(
            i => (i.State == WorkItemState.Available || i.State == WorkItemState.Claimed)
                && db.Set<Registry.Cases.Case>().Any(c => c.Id == i.CaseId && c.Number == number), Ct));

    private Officer NewOfficer(Guid officeId, string userName, string name) => new()
    {
        Id = Guid.CreateVersion7(Clock.GetUtcNow()),
        OfficeId = officeId,
        UserName = userName,
        NormalizedUserName = userName.ToUpperInvariant(),
        Name = name,
        Position = "Petugas",
        SecurityStamp = userName,
    };

    private async Task SeedAsync()
    {
        await WithAsync<Seeder, bool>(async seeder =>
        {
            await seeder.SeedAsync(new() { HashDemoPassword = _ => "not-used" }, Ct);
            return true;
        });
        await WithAsync<IServiceProvider, bool>(async scope =>
        {
            var store = scope.GetRequiredService<IWorkflowStore>();
            return await scope.GetRequiredService<IStepTransaction>().ExecuteAsync(
                async ct =>
                {
                    await store.SaveDefinitionAsync(new WorkflowDefinition(SmallProcedure.Json()), ct);
                    return true;
                },
                Ct);
        });
        Service = await ReadAsync(db => db.Set<Service>().AsNoTracking().SingleAsync(service => service.Slug == "informasi", Ct));
    }
}
