using Lajur.Registry.Citizens;
using Lajur.Registry.Opening;
using Lajur.Registry.Surveys.Asking;
using Lajur.Registry.Surveys.Comments;
using Lajur.Registry.Surveys.Reports;
using Lajur.Registry.Surveys.Results;
using Lajur.Registry.Surveys.Weights;
using Lajur.Registry.Tests.Cases;
using static Lajur.Registry.Tests.Surveys.SurveyOffice;

namespace Lajur.Registry.Tests.Surveys;

public sealed class SurveyReportTests
{
    private static CancellationToken Ct => CaseOffice.Ct;

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_report_adds_up_its_period_alone_and_compares_it_with_the_one_before(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);
        await office.RecordAsync(new(2026, 6, 30), "333333333", times: 6);
        await office.RecordAsync(new(2026, 7, 1), "442444443", times: 4);
        await office.RecordAsync(new(2026, 12, 31), "332434333", times: 2);
        await office.RecordAsync(new(2027, 1, 1), "111111111", times: 9);

        var report = await office.ReportAsync("2026-S2");

        Assert.Equal([22, 22, 12, 24, 22, 24, 22, 22, 18], report.Totals.Sums);
        // 188 points of 6 x 9 answers: 87.037; the half year before: 75.
        Assert.Equal((87.04m, 86.17m, 75.00m), (report.Index!.Value, report.OtherIndex!.Value, report.PreviousIndex!.Value));
        Assert.Equal(SurveyElement.Time, report.Totals.Lowest()[0]);
        Assert.False(report.IsOver);
        Assert.Equal(12, (await office.ReportAsync("2026")).Totals.Respondents);
        Assert.Equal(4, (await office.ReportAsync("2026-T3")).Totals.Respondents);
        Assert.Equal(2, (await office.ReportAsync("2026-12")).Totals.Respondents);
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Turnout_and_waiting_come_from_the_cases_finished_in_the_period(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);
        var receipts = new[]
        {
            await office.FinishAsync(waiting: TimeSpan.FromMinutes(10)),
            await office.FinishAsync(waiting: TimeSpan.FromMinutes(20)),
            await office.FinishAsync(waiting: TimeSpan.FromMinutes(45)),
        };
        await office.SubmitAsync();
        await office.AnswerAsync(await office.TokenAsync(receipts[0]), Filled("343434343"));

        var report = await office.ReportAsync("2026-11");

        Assert.Equal(new Turnout(Population: 3, Invited: 3, Used: 1, Respondents: 1), report.Turnout);
        Assert.Equal((3, false), (report.Turnout.Needed, report.Turnout.IsEnough));
        Assert.Equal(new WaitingTimes(3, TimeSpan.FromMinutes(20), TimeSpan.FromMinutes(45), InTime: 2), report.Waiting);
        var before = await office.ReportAsync("2026-10");
        Assert.Equal((new Turnout(0, 0, 0, 0), null), (before.Turnout, before.Waiting));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Fewer_than_five_respondents_are_told_nothing_of_and_small_groups_stay_hidden(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);
        await office.RecordAsync(new(2026, 11, 3), "343434343", times: 4, new() { Sex = Sex.Female }, "Kursi kurang.");

        var four = await office.ReportAsync("2026-11");
        Assert.Equal((4, false), (four.Totals.Respondents, four.IsTold));
        Assert.Equal((null, 0, 0, 0), (four.Index, four.Profile.Count, four.Comments.Count, four.ByService.Count));

        await office.RecordAsync(new(2026, 11, 4), "343434343", times: 9, new() { Sex = Sex.Male, Age = AgeBand.From40 });
        await office.RecordAsync(new(2026, 11, 4), "343434343", times: 7);
        var report = await office.ReportAsync("2026-11");
        Assert.Equal(
            [("Laki-laki", 9), ("Perempuan", (int?)null), ("Tidak disebutkan", null)],
            report.Profile[0].Cells.Select(cell => (cell.Label, cell.Count)));
        Assert.Equal([("40–49 tahun", (int?)9), ("Tidak disebutkan", 11)], report.Profile[1].Cells.Select(cell => (cell.Label, cell.Count)));
        Assert.Equal(4, report.Comments.Count);
        Assert.Equal(20, (await office.WithAsync<SurveyReportQuery, IReadOnlyList<ElementScores>>(query => query.WorksheetAsync(report, Ct))).Count);
    }

    [Fact]
    public async Task The_weight_in_force_at_the_end_of_a_period_grades_it()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        var head = await office.HeadAsync();
        // 32 points of nine: a mean of 3.5556, very good by a ninth and good by 0.11.
        await office.RecordAsync(new(2026, 5, 4), "444443333", times: 5);
        await office.RecordAsync(new(2026, 8, 4), "444443333", times: 5);

        Assert.Equal((null, QualityGrade.A), await GradeAsync("2026-S2"));
        Assert.IsType<ChooseWeightResult.Chosen>(await ChooseAsync(office, head.Id, Weighting.ElevenHundredths, "a"));
        Assert.IsType<ChooseWeightResult.Chosen>(await ChooseAsync(office, head.Id, Weighting.ElevenHundredths, "a"));
        Assert.Equal(("SK 188/2026", QualityGrade.B), await GradeAsync("2026-S2"));
        Assert.Equal((null, QualityGrade.A), await GradeAsync("2026-S1"));
        var choice = Assert.Single(await office.WithAsync<WeightBook, IReadOnlyList<WeightChoice>>(book => book.ListAsync(office.Service.OfficeId, Ct)));
        Assert.Equal((head.Name, office.Clock.GetUtcNow()), (choice.ChosenByName, choice.ChosenAt));

        async Task<(string?, QualityGrade)> GradeAsync(string period)
        {
            var report = await office.ReportAsync(period);
            return (report.Choice?.Decree, report.Index!.Grade);
        }
    }

    [Fact]
    public async Task Only_who_leads_the_office_chooses_its_weight_and_names_a_decree()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        var (clerk, head) = (await office.OfficerAsync("petugas"), await office.HeadAsync());

        Assert.IsType<ChooseWeightResult.NotAllowed>(await ChooseAsync(office, clerk.Id, Weighting.Ninth, "a"));
        var refused = Assert.IsType<ChooseWeightResult.Invalid>(await office.WithAsync<ChooseWeightHandler, ChooseWeightResult>(
            handler => handler.HandleAsync(new() { OfficerId = head.Id, Weighting = null, Decree = " ", EffectiveFrom = null, OperationId = "b" }, Ct)));
        Assert.Equal(["decree", "effectiveFrom", "weighting"], refused.Errors.Keys.Order(StringComparer.Ordinal));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Everybody_reads_whole_semesters_that_are_over_and_the_suggestions_that_were_let_through(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);
        var (head, stranger) = (await office.HeadAsync(), await office.StrangerAsync());
        await office.RecordAsync(new(2026, 5, 4), "343434343", times: 6, comment: "Parkir sempit.");
        var comments = (await office.ReportAsync("2026-S1")).Comments;

        Assert.False(await DecideAsync(office, stranger.Id, comments[0].ResponseId, CommentState.Published));
        Assert.False(await DecideAsync(office, (await office.OfficerAsync("petugas")).Id, comments[0].ResponseId, CommentState.Published));
        Assert.True(await DecideAsync(office, head.Id, comments[0].ResponseId, CommentState.Published));
        Assert.True(await DecideAsync(office, head.Id, comments[1].ResponseId, CommentState.Published));
        Assert.True(await DecideAsync(office, head.Id, comments[1].ResponseId, CommentState.Hidden));

        Assert.Equal(comments[0].ResponseId, Assert.Single((await PublishedAsync("2026-S1"))!.Comments).ResponseId);
        Assert.Null(await PublishedAsync("2026-S2"));
        Assert.Null(await PublishedAsync("2026-05"));
        Assert.Null(await PublishedAsync("2025"));
        Assert.Equal(6, (await office.ResponsesAsync()).Count(answer => answer.Comment == "Parkir sempit."));

        Task<SurveyReport?> PublishedAsync(string period)
        {
            Assert.True(SurveyPeriod.TryParse(period, out var asked));
            return office.WithAsync<SurveyReportQuery, SurveyReport?>(query => query.FindPublishedAsync("probolinggo", asked, Ct));
        }
    }

    private static Task<ChooseWeightResult> ChooseAsync(CaseOffice office, Guid officerId, Weighting weighting, string operation) =>
        office.WithAsync<ChooseWeightHandler, ChooseWeightResult>(handler => handler.HandleAsync(
            new() { OfficerId = officerId, Weighting = weighting, Decree = "SK 188/2026", EffectiveFrom = new(2026, 7, 1), OperationId = operation }, Ct));

    private static Task<bool> DecideAsync(CaseOffice office, Guid officerId, Guid responseId, CommentState state) =>
        office.WithAsync<DecideCommentHandler, bool>(handler =>
            handler.HandleAsync(new() { OfficerId = officerId, ResponseId = responseId, State = state }, Ct));
}
