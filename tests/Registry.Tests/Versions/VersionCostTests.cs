using Lajur.Engine.Definitions;
using Lajur.Engine.Library;
using Lajur.Registry.Opening;
using Lajur.Registry.Tests.Cases;
using Lajur.Registry.Versions;
using Lajur.Registry.Versions.Notes;
using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Registry.Tests.Versions;

/// <summary>A drawing that has come far costs no more than one that has just begun.</summary>
public sealed class VersionCostTests
{
    private readonly DrawingsRead _read = new();

    private static CancellationToken Ct => CaseOffice.Ct;

    [Fact]
    public async Task The_twelfth_publication_reads_as_many_drawings_as_the_fourth()
    {
        await using var office = await OpenAsync();
        var read = new Dictionary<int, int>();
        for (var version = 2; version <= 12; version++)
        {
            await DrawAsync(office, $"Alur {version}");
            var before = _read.Count;
            Assert.IsType<PublishOutcome.Published>(await office.TryPublishAsync());
            read[version] = _read.Count - before;
        }

        Assert.InRange(read[4], 1, 30);
        Assert.Equal(read[4], read[12]);
    }

    [Fact]
    public async Task A_page_that_shows_the_latest_version_reads_no_other_and_a_note_reads_the_one_it_is_for()
    {
        await using var office = await OpenAsync();
        var few = await LookAndNoteAsync(office);
        for (var version = 2; version <= 5; version++)
        {
            await DrawAsync(office, $"Alur {version}");
            Assert.IsType<PublishOutcome.Published>(await office.TryPublishAsync());
        }

        Assert.InRange(few, 2, 4);
        Assert.Equal(few, await LookAndNoteAsync(office));
    }

    private async Task<int> LookAndNoteAsync(CaseOffice office)
    {
        var (before, officer) = (_read.Count, await office.OfficerAsync("perancang"));
        var latest = (await office.WithAsync<OfficeDrawings, WorkflowDefinition?>(drawings => drawings.FindLatestAsync(SmallProcedure.DefinitionId, office.Service.OfficeId, Ct)))!;
        Assert.IsType<WriteVersionNoteResult.Written>(await office.WithAsync<WriteVersionNoteHandler, WriteVersionNoteResult>(handler => handler.HandleAsync(
            new() { OfficerId = officer.Id, DefinitionId = SmallProcedure.DefinitionId, VersionId = latest.Id, Text = $"Versi {latest.Version}." }, Ct)));
        return _read.Count - before;
    }

    /// <summary>The small procedure, in force and named as the office's.</summary>
    private async Task<CaseOffice> OpenAsync()
    {
        var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite, services => services.ConfigureDbContext<SqliteRegistryDb>(options => options.AddInterceptors(_read)));
        var drawing = new WorkflowDefinition(SmallProcedure.Json());
        drawing.CustomProperties!["office"] = "probolinggo";
        await office.WithAsync<DefinitionLibrary, WorkflowDefinition>(library => library.SaveDraftAsync(drawing, Ct));
        Assert.IsType<PublishOutcome.Published>(await office.TryPublishAsync());
        return office;
    }

    private static async Task DrawAsync(CaseOffice office, string name) => await office.DrawAsync("perancang", name);
}
