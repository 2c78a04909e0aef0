using Lajur.Registry.Opening;
using Lajur.Registry.Surveys.Answering;
using Lajur.Registry.Surveys.Terminals;
using Lajur.Registry.Tests.Cases;
using Microsoft.EntityFrameworkCore;
using static Lajur.Registry.Tests.Surveys.SurveyOffice;

namespace Lajur.Registry.Tests.Surveys;

public sealed class TerminalTests
{
    private static CancellationToken Ct => CaseOffice.Ct;

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Anybody_answers_at_a_terminal_while_it_is_on_and_a_double_press_counts_once(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);
        var key = await office.OpenTerminalAsync();

        var first = await AnswerAsync(office, key, "a");
        var again = await AnswerAsync(office, key, "a");
        var next = await AnswerAsync(office, key, "b");

        Assert.All([first, again, next], result => Assert.IsType<AnswerSurveyResult.Taken>(result));
        var answers = await office.ResponsesAsync();
        Assert.Equal(2, answers.Count);
        Assert.All(answers, answer => Assert.Equal((SurveySource.Terminal, office.Service.Id), (answer.Source, answer.ServiceId)));
    }

    [Fact]
    public async Task The_service_has_to_be_one_of_the_terminals_office()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        var key = await office.OpenTerminalAsync();

        var missing = Assert.IsType<AnswerSurveyResult.Invalid>(await AnswerAsync(office, key, "a", service: ""));
        var foreign = Assert.IsType<AnswerSurveyResult.Invalid>(await AnswerAsync(office, key, "b", service: "akta"));

        Assert.Equal(("layanan", "layanan"), (Assert.Single(missing.Errors).Key, Assert.Single(foreign.Errors).Key));
    }

    [Fact]
    public async Task A_terminal_that_was_switched_off_or_ran_out_takes_nothing()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        var (one, other) = (await office.OpenTerminalAsync(), await office.OpenTerminalAsync());
        var stranger = await office.StrangerAsync();
        var terminal = (await ListAsync(office))[^1];

        Assert.False(await CloseAsync(office, terminal.Id, stranger.Id));
        Assert.IsType<AnswerSurveyResult.Taken>(await AnswerAsync(office, one, "a"));
        Assert.True(await CloseAsync(office, terminal.Id, (await office.OfficerAsync("dafduk")).Id));
        Assert.True(await CloseAsync(office, terminal.Id, (await office.OfficerAsync("petugas")).Id));
        Assert.IsType<AnswerSurveyResult.Closed>(await AnswerAsync(office, one, "b"));
        var closed = await office.ReadAsync(db => db.Set<SurveyTerminal>().AsNoTracking().SingleAsync(t => t.Id == terminal.Id, Ct));
        Assert.Equal((await office.OfficerAsync("dafduk")).Name, closed.ClosedByName);

        office.Clock.Advance(SurveyTerminal.Lifetime);
        Assert.IsType<AnswerSurveyResult.Closed>(await AnswerAsync(office, other, "c"));
        Assert.Empty(await ListAsync(office));
        Assert.Single(await office.ResponsesAsync());
    }

    [Fact]
    public async Task A_terminal_needs_a_name_and_an_officer_and_a_repeat_opens_no_second()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        var officer = await office.OfficerAsync("petugas");

        Assert.IsType<OpenTerminalResult.Invalid>(await OpenAsync(office, officer.Id, " ", "a"));
        Assert.IsType<OpenTerminalResult.Invalid>(await OpenAsync(office, officer.Id, new string('x', 61), "b"));
        Assert.IsType<OpenTerminalResult.NotAllowed>(await OpenAsync(office, Guid.Empty, "Loket 1", "c"));
        var first = await OpenAsync(office, officer.Id, "Loket 1", "d");
        Assert.Equal(first, await OpenAsync(office, officer.Id, "Loket 1", "d"));
        Assert.Single(await ListAsync(office));
    }

    private static Task<AnswerSurveyResult> AnswerAsync(CaseOffice office, string key, string operation, string service = "informasi") =>
        office.WithAsync<AnswerAtTerminalHandler, AnswerSurveyResult>(handler => handler.HandleAsync(
            new() { Key = key, Values = Filled("433434434", ("layanan", service)), OperationId = operation }, Ct));

    private static Task<OpenTerminalResult> OpenAsync(CaseOffice office, Guid officerId, string name, string operation) =>
        office.WithAsync<OpenTerminalHandler, OpenTerminalResult>(handler =>
            handler.HandleAsync(new() { OfficerId = officerId, Name = name, OperationId = operation }, Ct));

    private static Task<bool> CloseAsync(CaseOffice office, Guid terminalId, Guid officerId) =>
        office.WithAsync<CloseTerminalHandler, bool>(handler => handler.HandleAsync(new() { TerminalId = terminalId, OfficerId = officerId }, Ct));

    private static Task<IReadOnlyList<SurveyTerminal>> ListAsync(CaseOffice office) =>
        office.WithAsync<TerminalQuery, IReadOnlyList<SurveyTerminal>>(query => query.ListOpenAsync(office.Service.OfficeId, Ct));
}
