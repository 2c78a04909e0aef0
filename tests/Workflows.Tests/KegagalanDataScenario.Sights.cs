using Lajur.Registry.Cases;
using Lajur.Registry.PersonalData.Breaches;
using static Lajur.Testing.Runs.OfficeRun;
using static Lajur.Workflows.Tests.KegagalanDataSteps;

namespace Lajur.Workflows.Tests;

public abstract partial class KegagalanDataScenario
{
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
