using Lajur.Engine.Definitions;
using Lajur.Engine.Storage;
using Lajur.Registry.Offices;
using Lajur.Registry.Offices.Keeping;
using Lajur.Registry.Opening;
using Lajur.Registry.Seeding;
using Lajur.Registry.Services;
using Lajur.Registry.Tests.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Registry.Tests.Offices;

/// <summary>A service of another office comes over whole, or not at all.</summary>
public sealed class TakingOverTests
{
    private const string DefinitionId = "kedopok-informasi";

    public static TheoryData<DatabaseProvider> Both => Databases.Both;

    [Theory]
    [MemberData(nameof(Both))]
    public async Task A_service_that_is_taken_over_has_its_lanes_forms_and_drawing_and_is_closed(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);

        var done = Assert.IsType<TakeOverResult.Done>(await TakeOverAsync(office));

        var kedopok = (await office.OfficerAsync("admin.kedopok")).OfficeId;
        var service = Assert.Single(await TakenOverAsync(office));
        Assert.Equal((kedopok, false), (service.OfficeId, service.IsOpen));
        Assert.NotEmpty(done.NewLanes);
        var lanes = await office.ReadAsync(db => db.Set<Lane>().Where(l => l.OfficeId == kedopok).Select(l => l.Key).ToListAsync(CaseOffice.Ct));
        Assert.Contains("bidang-dafduk", lanes);
        Assert.True(await office.ReadAsync(db => db.Set<Form>().AnyAsync(f => f.ServiceId == service.Id && f.Key == service.IntakeFormKey, CaseOffice.Ct)));
        var drawing = await office.WithAsync<IWorkflowStore, WorkflowDefinition?>(store => store.FindDefinitionAsync(DefinitionId, VersionOptions.Published, CaseOffice.Ct));
        Assert.NotNull(drawing);
        Assert.IsType<TakeOverResult.Refused>(await TakeOverAsync(office));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Of_a_service_whose_drawing_is_refused_nothing_stays_behind(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);
        await SpoilDrawingAsync(office);
        var lanes = await CountLanesAsync(office);

        Assert.IsType<TakeOverResult.Refused>(await TakeOverAsync(office));

        Assert.Empty(await TakenOverAsync(office));
        Assert.Equal(lanes, await CountLanesAsync(office));
        Assert.Null(await office.WithAsync<IWorkflowStore, WorkflowDefinition?>(store => store.FindDefinitionAsync(DefinitionId, VersionOptions.Latest, CaseOffice.Ct)));
    }

    /// <summary>With the engine's own library behind it, which publishes or refuses.</summary>
    private static async Task<TakeOverResult> TakeOverAsync(CaseOffice office)
    {
        var command = new TakeOverService { AdministratorId = (await office.OfficerAsync("admin.kedopok")).Id, ServiceId = office.Service.Id };
        return await office.WithAsync<IServiceProvider, TakeOverResult>(services => ActivatorUtilities
            .CreateInstance<ServiceHandler>(services, ActivatorUtilities.CreateInstance<LibrarySeed>(services)).HandleAsync(command, CaseOffice.Ct));
    }

    private static Task<bool> SpoilDrawingAsync(CaseOffice office) => office.WithAsync<IServiceProvider, bool>(async services =>
    {
        var json = SmallProcedure.Json();
        json["root"]!["activities"]![1]!["type"] = "Lajur.NobodyKnowsThis";
        return await services.GetRequiredService<IStepTransaction>().ExecuteAsync(
            async ct =>
            {
                await services.GetRequiredService<IWorkflowStore>().SaveDefinitionAsync(new WorkflowDefinition(json), ct);
                return true;
            },
            CaseOffice.Ct);
    });

    private static Task<List<Service>> TakenOverAsync(CaseOffice office) =>
        office.ReadAsync(db => db.Set<Service>().AsNoTracking().Where(s => s.DefinitionId == DefinitionId).ToListAsync(CaseOffice.Ct));

    private static Task<int> CountLanesAsync(CaseOffice office) => office.ReadAsync(db => db.Set<Lane>().CountAsync(CaseOffice.Ct));
}
