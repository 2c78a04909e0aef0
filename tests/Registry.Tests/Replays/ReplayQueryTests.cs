using Lajur.Engine.Storage;
using Lajur.Registry.Opening;
using Lajur.Registry.Replays;
using Lajur.Registry.Tests.Cases;
using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Registry.Tests.Replays;

/// <summary>Cases that were really worked, read and run through a draft, on both databases.</summary>
public sealed class ReplayQueryTests
{
    public static TheoryData<DatabaseProvider> Both => Databases.Both;

    private static readonly (string Officer, string Outcome)[] Steps =
        [("petugas", SmallProcedure.Forward), ("dafduk", SmallProcedure.Answered), ("kabid", SmallProcedure.Signed)];

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Finished_cases_are_run_through_the_draft_and_the_others_are_told(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);
        await FinishAsync(office, TimeSpan.FromMinutes(10));
        await FinishAsync(office, TimeSpan.FromMinutes(50));
        await office.SubmitAsync();
        await SaveDraftAsync(office);

        var report = (await FindAsync(office))!;

        // Each step is taken and finished at once; only before the first does a case wait.
        Assert.Equal((2, 2, 2), (report.Cases, report.Present!.Cases.Count, report.Draft!.Cases.Count));
        Assert.Equal((TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(50)), (report.RealMedian, report.RealP90));
        Assert.Equal((report.RealMedian, report.RealP90, report.RealLate), (report.Present.Median, report.Present.P90, report.Present.Late));
        Assert.Equal(["2", "3", "4"], report.Present.Steps.Select(step => step.Number));
        Assert.Equal(["2", "4"], report.Draft.Steps.Select(step => step.Number));
        Assert.Equal([new LeftOut("masih berjalan atau menunggu pemohon", 1)], report.LeftOut);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Broken_promises_and_the_load_of_each_lane_stand_side_by_side_for_the_draft_and_what_is_in_force(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);
        await FinishAsync(office, TimeSpan.FromMinutes(10));
        await FinishAsync(office, TimeSpan.FromHours(2));
        await SaveDraftAsync(office);

        var report = (await FindAsync(office))!;

        Assert.Equal((1, 1, 1), (report.RealLate, report.Present!.Late, report.Draft!.Late));
        Assert.Equal([("petugas-layanan", 4), ("bidang-dafduk", 2)], report.Present.Lanes.Select(lane => (lane.Lane.Key, lane.Tasks)));
        Assert.Equal([("petugas-layanan", 4)], report.Draft.Lanes.Select(lane => (lane.Lane.Key, lane.Tasks)));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task More_cases_cost_no_more_statements(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);
        await FinishAsync(office, TimeSpan.FromMinutes(1));
        var few = await CountAsync(office);
        await FinishAsync(office, TimeSpan.FromMinutes(1));
        await FinishAsync(office, TimeSpan.FromMinutes(1));

        Assert.Equal(few, await CountAsync(office));
        Assert.InRange(few, 1, 16);
    }

    [Fact]
    public async Task Another_office_has_nothing_to_run_through()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        await FinishAsync(office, TimeSpan.FromMinutes(1));
        var stranger = await office.StrangerAsync();

        Assert.Null(await office.WithAsync<ReplayQuery, ReplayReport?>(
            query => query.FindAsync(SmallProcedure.DefinitionId, stranger.OfficeId, months: 3, CaseOffice.Ct)));
    }

    private static Task<ReplayReport?> FindAsync(CaseOffice office) => office.WithAsync<ReplayQuery, ReplayReport?>(
        query => query.FindAsync(SmallProcedure.DefinitionId, office.Service.OfficeId, months: 3, CaseOffice.Ct));

    private static async Task<int> CountAsync(CaseOffice office)
    {
        var before = office.Statements.Count;
        await FindAsync(office);
        return office.Statements.Count - before;
    }

    private static async Task FinishAsync(CaseOffice office, TimeSpan took)
    {
        var receipt = await office.SubmitAsync();
        office.Clock.Advance(took);
        foreach (var (officer, outcome) in Steps)
        {
            await office.DoAsync(receipt.Number, officer, outcome);
        }
    }

    /// <summary>The section is left out: what is sorted goes to whoever signs.</summary>
    private static Task<bool> SaveDraftAsync(CaseOffice office) => office.WithAsync<IServiceProvider, bool>(scope =>
    {
        var (published, draft) = (SmallProcedure.Json(), SmallProcedure.Json("small-2"));
        (published["isLatest"], draft["isPublished"], draft["version"]) = (false, false, 2);
        var activities = draft["root"]!["activities"]!.AsArray();
        activities.Remove(activities.Single(activity => activity!["id"]!.ToString() == "Bidang"));
        var arrows = draft["root"]!["connections"]!.AsArray();
        arrows.Remove(arrows.Single(arrow => arrow!["source"]!["activity"]!.ToString() == "Bidang"));
        arrows.Single(arrow => arrow!["target"]!["activity"]!.ToString() == "Bidang")!["target"]!["activity"] = "Paraf";
        var store = scope.GetRequiredService<IWorkflowStore>();
        return scope.GetRequiredService<IStepTransaction>().ExecuteAsync(
            async ct =>
            {
                await store.SaveDefinitionAsync(new(published), ct);
                await store.SaveDefinitionAsync(new(draft), ct);
                return true;
            },
            CaseOffice.Ct);
    });
}
