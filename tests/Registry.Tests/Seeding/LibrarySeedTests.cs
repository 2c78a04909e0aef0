using Lajur.Engine;
using Lajur.Engine.Definitions;
using Lajur.Engine.Storage;
using Lajur.Engine.Storage.Memory;
using Lajur.Engine.Storage.Queries;
using Lajur.Registry.Seeding;
using Lajur.Testing.Clocks;
using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Registry.Tests.Seeding;

public sealed class LibrarySeedTests : IAsyncDisposable
{
    private const string Drawing = """
        { "definitionId": "uji", "name": "Uji", "version": 1, "isLatest": true, "isPublished": true,
          "root": { "id": "urutan", "type": "Elsa.Sequence", "version": 1, "activities": [
            { "id": "tulis", "type": "Elsa.WriteLine", "version": 1,
              "text": { "typeName": "String", "expression": { "type": "Literal", "value": "Halo" } } } ] } }
        """;

    private readonly ServiceProvider _services = new ServiceCollection()
        .AddSingleton<TimeProvider>(new FakeClock()).AddLogging()
        .AddEngine().AddInMemoryWorkflowStore().AddScoped<IDefinitionSeed, LibrarySeed>()
        .BuildServiceProvider(validateScopes: true);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    [Fact]
    public async Task A_shipped_drawing_is_published_at_the_first_start()
    {
        await SeedAsync("uji", Drawing);

        var published = await _services.GetRequiredService<IWorkflowStore>()
            .FindDefinitionAsync("uji", VersionOptions.Published, Ct);
        Assert.Equal(1, published!.Version);
    }

    [Fact]
    public async Task A_definition_that_is_there_stays_whatever_is_shipped_later()
    {
        await SeedAsync("uji", Drawing);
        await SeedAsync("uji", Drawing.Replace("Halo", "Lain", StringComparison.Ordinal));

        var versions = await _services.GetRequiredService<IWorkflowStore>()
            .ListDefinitionsAsync(new DefinitionQuery { DefinitionIds = ["uji"] }, Ct);
        Assert.Equal(1, Assert.Single(versions.Items).Version);
    }

    [Fact]
    public async Task A_drawing_that_cannot_run_stops_the_start_and_says_where()
    {
        var e = await Assert.ThrowsAsync<SeedFileException>(
            () => SeedAsync("uji", Drawing.Replace("WriteLine", "WriteLien", StringComparison.Ordinal)));

        Assert.StartsWith("uji: tulis", e.Message, StringComparison.Ordinal);
        Assert.Contains("Elsa.WriteLine", e.Message, StringComparison.Ordinal);
    }

    private async Task SeedAsync(string definitionId, string json)
    {
        await using var scope = _services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IDefinitionSeed>().SeedAsync(definitionId, json, Ct);
    }
}
