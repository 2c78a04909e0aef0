using Lajur.Registry.Offices;
using Lajur.Registry.Seeding;
using Lajur.Testing.Clocks;
using Lajur.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Registry.Tests.Seeding;

/// <summary>Files that cannot be used are named, and leave nothing behind.</summary>
public sealed class SeedFileTests(SqliteDatabase database) : IClassFixture<SqliteDatabase>, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("lajur-workflows-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("_offices/x.json", """{ "slug": "x" }""", "required")]
    [InlineData("_offices/x.json", """{ "salah": 1 }""", "salah")]
    [InlineData("_offices/x.json", "{", "x.json")]
    [InlineData("x/y/workflow.json", """{ "id": "z" }""", "definitionId")]
    [InlineData("x/y/workflow.json", "{", "workflow.json")]
    [InlineData("_calendars/2030.json", """{ "year": 2030, "decree": "x", "isDecreed": true, "days": [ { "date": "2030-02-31", "name": "x" } ] }""", "days[0].date")]
    public async Task A_slip_of_the_pen_is_named_with_its_file(string path, string json, string named)
    {
        Directory.CreateDirectory(Path.Combine(_folder, Path.GetDirectoryName(path)!));
        await File.WriteAllTextAsync(Path.Combine(_folder, path), json, TestContext.Current.CancellationToken);
        await using var services = database.BuildServices(
            new FakeClock(), services => services.AddOffices().AddSingleton<IDefinitionSeed, RecordedDefinitions>());
        await using var scope = services.CreateAsyncScope();

        var e = await Assert.ThrowsAsync<SeedFileException>(() => scope.ServiceProvider.GetRequiredService<Seeder>()
            .SeedAsync(new() { Folder = _folder }, TestContext.Current.CancellationToken));

        Assert.Contains(Path.GetFileName(path), e.Message, StringComparison.Ordinal);
        Assert.Contains(named, e.Message, StringComparison.Ordinal);
        Assert.Empty(await scope.ServiceProvider.GetRequiredService<RegistryDb>().Set<Office>().ToListAsync(TestContext.Current.CancellationToken));
    }
}
