using Lajur.Registry.Calendars;
using Lajur.Registry.Calendars.Days;
using Lajur.Registry.Offices;
using Lajur.Registry.Offices.Channels;
using Lajur.Registry.Offices.Staffing;
using Lajur.Registry.Seeding;
using Lajur.Registry.Services;
using Lajur.Testing.Clocks;
using Lajur.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Lajur.Registry.Tests.Calendars.Hours;

namespace Lajur.Registry.Tests.Seeding;

/// <summary>What is promised of the first start on every database. Each test has a database of its own.</summary>
public abstract class SeederContract(TestDatabase database) : IAsyncLifetime
{
    private readonly RecordedDefinitions _definitions = new();
    private ServiceProvider? _services;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private ServiceProvider Services => _services ??=
        database.BuildServices(new FakeClock(), services => services.AddOffices().AddSingleton<IDefinitionSeed>(_definitions));

    public ValueTask InitializeAsync() => database.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        await Services.DisposeAsync();
        await database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task The_first_start_makes_offices_lanes_hours_holidays_and_the_service()
    {
        await SeedAsync();

        await using var scope = Services.CreateAsyncScope();
        var directory = scope.ServiceProvider.GetRequiredService<OfficeDirectory>();
        Assert.Equal(["bogor", "probolinggo", "kedopok"], (await directory.ListAsync(Ct)).Select(office => office.Slug));
        var office = (await directory.FindAsync("probolinggo", Ct))!;
        Assert.Equal(
            ["pemohon", "petugas-layanan", "bidang-dafduk", "bidang-capil", "petugas-verifikasi", "operator-siak", "kepala-dinas"],
            (await directory.LanesAsync(office.Id, Ct)).Select(lane => lane.Key));
        Assert.Equal("(0335) 4438894", office.Channels.Single(channel => channel.Kind == ChannelKind.Telephone).Value);
        Assert.Superset(
            new HashSet<string>(["kedopok-perekaman-ktp-el", "probolinggo-informasi", "probolinggo-ktp-digital"]), _definitions.Ids.ToHashSet());

        var entry = (await scope.ServiceProvider.GetRequiredService<ServiceCatalog>().FindAsync("probolinggo", "informasi", Ct))!;
        Assert.Equal(("INF", "30 menit"), (entry.Service.NumberPrefix, entry.Service.Promise.ToText()));
        Assert.Empty(entry.Service.Standard.Missing);
        Assert.Equal("SOP/P.6.5/01/425.111/2023", entry.Service.SopPage!.Number);
    }

    [Fact]
    public async Task Calendars_come_from_the_database_with_the_shipped_holidays()
    {
        await SeedAsync();

        await using var scope = Services.CreateAsyncScope();
        var directory = scope.ServiceProvider.GetRequiredService<OfficeDirectory>();
        var calendars = scope.ServiceProvider.GetRequiredService<ICalendars>();
        var probolinggo = await calendars.GetAsync((await directory.FindAsync("probolinggo", Ct))!.Id, Ct);
        var bogor = await calendars.GetAsync((await directory.FindAsync("bogor", Ct))!.Id, Ct);

        Assert.Equal(At("2026-11-30 07.45"), probolinggo.Add(At("2026-11-27 14.15"), Of("30 menit")));
        Assert.Equal(At("2026-12-28 07.45"), probolinggo.Add(At("2026-12-23 15.45"), Of("30 menit")));
        Assert.Equal(At("2026-11-27 14.45"), bogor.Add(At("2026-11-27 14.15"), Of("30 menit")));
        Assert.Equal(At("2026-12-29 09.00"), bogor.Add(At("2026-12-22 09.00"), Of("3 hari kerja")));
        Assert.True(probolinggo.IsProvisional(new(2027, 3, 1)));
        Assert.Same(probolinggo, await calendars.GetAsync((await directory.FindAsync("probolinggo", Ct))!.Id, Ct));
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await calendars.GetAsync(Guid.Empty, Ct));
    }

    [Fact]
    public async Task Starting_again_adds_nothing_and_overwrites_nothing()
    {
        await SeedAsync();
        await using (var scope = Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<RegistryDb>();
            (await db.Set<Office>().SingleAsync(office => office.Slug == "bogor", Ct)).Name = "Nama baru";
            (await db.Set<Service>().SingleAsync(service => service.Slug == "informasi", Ct)).IsOpen = false;
            (await db.Set<Officer>().SingleAsync(officer => officer.UserName == "petugas", Ct)).IsActive = false;
            await db.SaveChangesAsync(Ct);
        }

        var before = await CountAsync();
        await SeedAsync();

        Assert.Equal(before, await CountAsync());
        await using var after = Services.CreateAsyncScope();
        var changed = after.ServiceProvider.GetRequiredService<RegistryDb>();
        Assert.Equal("Nama baru", (await changed.Set<Office>().SingleAsync(office => office.Slug == "bogor", Ct)).Name);
        Assert.False((await changed.Set<Service>().SingleAsync(service => service.Slug == "informasi", Ct)).IsOpen);
        Assert.False((await changed.Set<Officer>().SingleAsync(officer => officer.UserName == "petugas", Ct)).IsActive);
    }

    [Fact]
    public async Task Two_hosts_that_start_at_once_make_everything_once()
    {
        await Task.WhenAll(Task.Run(() => SeedAsync(), Ct), Task.Run(() => SeedAsync(), Ct));

        var counted = await CountAsync();
        Assert.Equal((3, 2, 3), (counted.Offices, counted.Years, counted.Editions));
        Assert.Equal(0, await DoublesAsync());
    }

    [Fact]
    public async Task Demo_staff_come_only_when_passwords_are_made_for_them()
    {
        await SeedAsync(withStaff: false);
        Assert.Equal(0, (await CountAsync()).Officers);

        await SeedAsync();

        await using var scope = Services.CreateAsyncScope();
        var directory = scope.ServiceProvider.GetRequiredService<OfficeDirectory>();
        var office = (await directory.FindAsync("probolinggo", Ct))!;
        var lanes = await directory.LanesAsync(office.Id, Ct);
        var staff = await directory.StaffAsync(office.Id, Ct);
        Assert.Equal(
            [
                "admin Administrator", "capil Officer", "dafduk Officer", "kabid SectionHead", "kabid.dafduk SectionHead", "kepala Head",
                "operator.siak Officer", "pemirsa Officer", "penerbit Officer", "perancang Officer", "petugas Officer", "verifikator Officer",
            ],
            staff.Select(officer => $"{officer.UserName} {officer.Role}").Order(StringComparer.Ordinal));
        Assert.All(staff, officer => Assert.Equal($"hash of {officer.UserName}", officer.PasswordHash));
        Assert.All(staff, officer => Assert.True(officer.IsDemo));
        Assert.Equal(
            [DrawingRights.All, DrawingRights.View | DrawingRights.Draw, DrawingRights.View | DrawingRights.Publish, DrawingRights.View, DrawingRights.None],
            new[] { "admin", "perancang", "penerbit", "pemirsa", "petugas" }.Select(name => staff.Single(officer => officer.UserName == name).DrawingRights));
        Assert.True(staff.Single(officer => officer.UserName == "dafduk").Holds(lanes.Single(lane => lane.Key == "bidang-dafduk").Id));
    }

    [Fact]
    public async Task Services_are_found_by_words_and_forms_by_their_newest_version()
    {
        await SeedAsync();
        await using var scope = Services.CreateAsyncScope();
        var catalog = scope.ServiceProvider.GetRequiredService<ServiceCatalog>();
        var service = Assert.Single(await catalog.SearchAsync("INFORMASI  probolinggo", Ct)).Service;
        var db = scope.ServiceProvider.GetRequiredService<RegistryDb>();
        db.Add(new Form { Id = Guid.CreateVersion7(), ServiceId = service.Id, Key = "sortir", Version = 2, Schema = "{}" });
        await db.SaveChangesAsync(Ct);

        Assert.Empty(await catalog.SearchAsync("paspor", Ct));
        Assert.Null(await catalog.FindAsync("bogor", "informasi", Ct));
        Assert.Equal(2, (await catalog.FindFormAsync(service.Id, "sortir", cancellationToken: Ct))!.Version);
        Assert.Equal(1, (await catalog.FindFormAsync(service.Id, "sortir", 1, Ct))!.Version);
        Assert.Equal(
            ["jawaban 1", "jawaban-bidang 1", "kelengkapan 1", "permohonan 1", "sortir 2"],
            (await catalog.FormsAsync(service.Id, Ct)).Select(form => $"{form.Key} {form.Version}"));
        Assert.Equal(service.Id, (await catalog.FindByDefinitionAsync("probolinggo-informasi", Ct))!.Id);
    }

    private async Task SeedAsync(bool withStaff = true)
    {
        await using var scope = Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Seeder>().SeedAsync(
            new() { HashDemoPassword = withStaff ? officer => $"hash of {officer.UserName}" : null }, Ct);
    }

    private async Task<(int Offices, int Lanes, int Officers, int Forms, int Years, int Editions)> CountAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RegistryDb>();
        return (
            await db.Set<Office>().CountAsync(Ct),
            await db.Set<Lane>().CountAsync(Ct),
            await db.Set<Officer>().CountAsync(Ct),
            await db.Set<Form>().CountAsync(Ct),
            await db.Set<HolidayYear>().CountAsync(Ct),
            await db.Set<CalendarEdition>().CountAsync(Ct));
    }

    /// <summary>Officers, services, lanes and forms that are there more than once.</summary>
    private async Task<int> DoublesAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RegistryDb>();
        return await db.Set<Officer>().GroupBy(officer => officer.NormalizedUserName).CountAsync(same => same.Count() > 1, Ct)
            + await db.Set<Service>().GroupBy(service => new { service.OfficeId, service.Slug }).CountAsync(same => same.Count() > 1, Ct)
            + await db.Set<Lane>().GroupBy(lane => new { lane.OfficeId, lane.Key }).CountAsync(same => same.Count() > 1, Ct)
            + await db.Set<Form>().GroupBy(form => new { form.ServiceId, form.Key }).CountAsync(same => same.Count() > 1, Ct);
    }
}
