using Lajur.Registry.Cases;
using Lajur.Registry.Offices;
using Lajur.Registry.PersonalData;
using Lajur.Registry.PersonalData.Breaches;
using Lajur.Registry.PersonalData.Breaches.Reading;
using Lajur.Registry.Surveys.Results;
using Microsoft.EntityFrameworkCore;
using static Lajur.Testing.Runs.OfficeRun;
using static Lajur.Workflows.Tests.KegagalanDataSteps;

namespace Lajur.Workflows.Tests;

public abstract partial class KegagalanDataScenario
{
    [Fact]
    public async Task Only_a_look_at_the_list_of_people_is_logged_as_unmasked_and_who_noted_the_report_is_named()
    {
        await using var run = await OpenRunAsync();
        var receipt = await ApplyAsync(run, ContactMedium.Telephone);
        var id = await SavedAsync(run, await LostAsync(run, new BreachScope.Numbers(receipt.Number)));
        await TellAsync(run, id);
        var camat = await OfficerAsync(run, Head);
        run.Clock.Advance(TimeSpan.FromMinutes(1));

        var record = await run.AskAsync<BreachQuery, BreachView?>(breaches => breaches.FindRecordAsync(id, camat));
        Assert.Empty(record!.People);
        Assert.False((await LogAsync())[0].Unmasked);
        run.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.NotEmpty((await ViewAsync(run, id))!.People);
        Assert.True((await LogAsync())[0].Unmasked);

        await ReportAsync(run, id, Admin);
        Assert.Equal(await run.ReadAsync(db => db.Set<Officer>().Where(o => o.UserName == Admin).Select(o => o.Name).SingleAsync()),
            (await ViewAsync(run, id))!.Breach.AuthorityToldByName);

        async Task<IReadOnlyList<AccessLogLine>> LogAsync() =>
            (await run.AskAsync<AccessLogQuery, (IReadOnlyList<AccessLogLine> Lines, bool HasMore)?>(
                lines => lines.FindAsync(camat, new() { Period = new(PeriodKind.Year, 2026, 1) })))!.Value.Lines;
    }

    [Fact]
    public async Task A_complainant_is_named_to_the_head_alone_and_the_letter_says_how_many_were_told()
    {
        await using var run = await OpenAsync(NewDatabase(), service: "kedopok/pengaduan");
        var command = run.Complaint();
        var receipt = await run.SubmitAsync(command with { Applicant = command.Applicant with { Medium = ContactMedium.Telephone } });
        var id = await SavedAsync(run, await LostAsync(run, new BreachScope.Numbers(receipt.Number)));
        await TellAsync(run, id);

        var person = Assert.Single((await ViewAsync(run, id, Admin))!.People);
        Assert.Equal(("Pengadu (identitas dirahasiakan)", null, false), (person.Name, person.Phone, person.IsWhole));
        var view = (await ViewAsync(run, id))!;
        Assert.Equal("Siti Aminah", Assert.Single(view.People).Name);
        Assert.EndsWith("secepatnya.", BreachSentences.ForAuthority(view.Breach, view.Office, view.Counts)[^1], StringComparison.Ordinal);

        await ContactAsync(run, id, [person.CaseId]);
        view = (await ViewAsync(run, id))!;
        Assert.EndsWith("1 dari 1 perkara.", BreachSentences.ForAuthority(view.Breach, view.Office, view.Counts)[^1], StringComparison.Ordinal);
    }
}
