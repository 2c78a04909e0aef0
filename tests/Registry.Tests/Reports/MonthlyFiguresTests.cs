using Lajur.Registry.Cases;
using Lajur.Registry.Opening;
using Lajur.Registry.Reports;
using Lajur.Registry.Surveys.Results;
using Lajur.Registry.Tests.Cases;

namespace Lajur.Registry.Tests.Reports;

/// <summary>The figures of a month, counted from the cases and their clocks.</summary>
public sealed class MonthlyFiguresTests
{
    public static TheoryData<DatabaseProvider> Both => Databases.Both;

    private static readonly SurveyPeriod November = new(PeriodKind.Month, 2026, 11);

    [Theory]
    [MemberData(nameof(Both))]
    public async Task A_month_counts_what_came_in_was_finished_was_late_and_was_returned(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);
        await FinishAsync(office, TimeSpan.FromMinutes(10));
        await FinishAsync(office, TimeSpan.FromMinutes(20));
        await FinishAsync(office, TimeSpan.FromMinutes(90));
        await office.DoAsync((await office.SubmitAsync()).Number, "petugas", SmallProcedure.Return);
        await office.SubmitAsync();
        await office.AdvanceAsync(TimeSpan.FromMinutes(45));

        var figures = await OfAsync(office, November);

        Assert.Equal(5, figures.Received);
        Assert.Equal(3, figures.Finished);
        Assert.Equal([new ResultCount("Dijawab", 3)], figures.Results);
        Assert.Equal(2, figures.Open);
        Assert.Equal((1, 1, 1), (figures.FinishedLate, figures.OpenLate, figures.Returned));
        Assert.Equal(TimeSpan.FromMinutes(20), figures.Median);
        Assert.Equal(TimeSpan.FromMinutes(90), figures.P90);
        Assert.Equal(1, figures.States[CaseStatus.WaitingForApplicant]);
        Assert.Equal(1, figures.States[CaseStatus.Running]);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task A_case_counts_in_the_month_of_its_coming_and_in_that_of_its_end(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);
        var receipt = await office.SubmitAsync();
        await office.AdvanceAsync(TimeSpan.FromDays(9));
        foreach (var (officer, outcome) in Steps)
        {
            await office.DoAsync(receipt.Number, officer, outcome);
        }

        var (november, december) = (await OfAsync(office, November), await OfAsync(office, new(PeriodKind.Month, 2026, 12)));

        Assert.Equal((1, 0, 1, 1), (november.Received, november.Finished, november.Open, november.OpenLate));
        Assert.Equal((0, 1, 0, 1), (december.Received, december.Finished, december.Open, december.FinishedLate));
    }

    [Fact]
    public async Task Another_offices_cases_are_not_counted()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        await office.SubmitAsync();
        var stranger = await office.StrangerAsync();

        var figures = await office.WithAsync<MonthlyFigures, OfficeFigures?>(query => query.FindAsync(stranger.OfficeId, November, CaseOffice.Ct));

        Assert.Equal(0, figures!.Total.Received);
    }

    private static readonly (string Officer, string Outcome)[] Steps =
        [("petugas", SmallProcedure.Forward), ("dafduk", SmallProcedure.Answered), ("kabid", SmallProcedure.Signed)];

    private static async Task FinishAsync(CaseOffice office, TimeSpan took)
    {
        var receipt = await office.SubmitAsync();
        office.Clock.Advance(took);
        foreach (var (officer, outcome) in Steps)
        {
            await office.DoAsync(receipt.Number, officer, outcome);
        }
    }

    private static async Task<ServiceFigures> OfAsync(CaseOffice office, SurveyPeriod period)
    {
        var figures = await office.WithAsync<MonthlyFigures, OfficeFigures?>(query => query.FindAsync(office.Service.OfficeId, period, CaseOffice.Ct));
        return figures!.Services.Single(service => service.Slug == "informasi");
    }
}
