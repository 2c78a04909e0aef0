using Lajur.Engine.Definitions;
using Lajur.Engine.Library;
using Lajur.Registry.Forms.Drawing;
using Lajur.Registry.Opening;
using Lajur.Registry.Services;
using Lajur.Registry.Tests.Cases;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Tests.Forms.Drawing;

/// <summary>Forms are published, rolled back and run with the version of the drawing they were saved in.</summary>
public sealed class FormVersionTests
{
    private static CancellationToken Ct => CaseOffice.Ct;

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_changed_form_waits_in_the_draft_until_that_is_published_and_goes_when_it_is_rolled_back(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);
        var first = await office.DrawAsync();
        var shipped = (await office.IntakeFormAsync()).Version;

        var changed = await office.ChangeFormAsync(FormOffice.Intake, "Perihal, baru");
        Assert.Equal(shipped, (await office.IntakeFormAsync()).Version);

        var second = await office.PublishAsync();
        Assert.Equal((first + 1, changed), (second, (await office.IntakeFormAsync()).Version));

        await office.RollBackAsync(first);
        Assert.Equal(changed, (await office.IntakeFormAsync()).Version);
        await office.PublishAsync();
        Assert.Equal(shipped, (await office.IntakeFormAsync()).Version);

        await office.RollBackAsync(second);
        await office.PublishAsync();
        Assert.Equal(changed, (await office.IntakeFormAsync()).Version);
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_running_case_is_asked_by_the_forms_it_began_with(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);
        await office.DrawAsync();
        var (intake, answer) = (await office.ChangeFormAsync(FormOffice.Intake, "Perihal, satu"), await office.ChangeFormAsync(FormOffice.Answer, "Jawaban, satu"));
        await office.PublishAsync();
        var before = await office.SubmitAsync();

        var (laterIntake, laterAnswer) =
            (await office.ChangeFormAsync(FormOffice.Intake, "Perihal, dua"), await office.ChangeFormAsync(FormOffice.Answer, "Jawaban, dua"));
        await office.PublishAsync();
        var after = await office.SubmitAsync();
        await office.DoAsync(before.Number, "petugas", SmallProcedure.Forward);
        await office.DoAsync(after.Number, "petugas", SmallProcedure.Forward);

        Assert.Equal((intake, answer), ((await office.CaseAsync(before.Number)).FormVersion, (await office.OpenItemAsync(before.Number)).FormVersion));
        Assert.Equal((laterIntake, laterAnswer), ((await office.CaseAsync(after.Number)).FormVersion, (await office.OpenItemAsync(after.Number)).FormVersion));
        Assert.Contains((await office.FileAsync(before.Number, "dafduk"))!.Answers, field => field.Label == "Perihal, satu");
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Of_two_administrators_the_later_is_told_who_came_first_and_changes_nothing(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);
        await office.DrawAsync();
        var seen = (await office.FormAsync(FormOffice.Intake)).Version;

        var answers = await Task.WhenAll(
            office.SaveFormAsync(FormOffice.Intake, "Dari Ani", seen, "Ani"), office.SaveFormAsync(FormOffice.Intake, "Dari Budi", seen, "Budi"));

        var saved = Assert.Single(answers.OfType<SaveFormResult.Saved>());
        var overtaken = Assert.Single(answers.OfType<SaveFormResult.Overtaken>());
        var stands = await office.FormAsync(FormOffice.Intake);
        Assert.Equal((saved.Version, stands.SavedBy), (overtaken.Version, overtaken.By));
        Assert.Equal(saved.Version, stands.Version);
        Assert.Contains($"Dari {stands.SavedBy}", stands.Json, StringComparison.Ordinal);
        Assert.Equal(1, await office.ReadAsync(db => db.Set<Form>().CountAsync(form => form.SavedBy != null, Ct)));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_form_taken_out_of_the_draft_stays_with_the_versions_that_have_it(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);
        await office.DrawAsync();
        var added = Assert.IsType<SaveFormResult.Saved>(await office.SaveFormAsync("tambahan", "Tambahan", seen: null)).Version;
        var with = await office.PublishAsync();

        Assert.IsType<DropFormResult.Refused>(await office.DropFormAsync("tambahan", added + 1));
        Assert.IsType<DropFormResult.Dropped>(await office.DropFormAsync("tambahan", added));
        Assert.IsType<DropFormResult.Dropped>(await office.DropFormAsync("tambahan", added));

        Assert.Null((await office.FormsAsync())!.Find("tambahan"));
        Assert.IsType<SaveFormResult.Overtaken>(await office.SaveFormAsync("tambahan", "Tambahan, lagi", added));
        Assert.Equal(added, (await office.FormsAsync(VersionOptions.Published))!.Find("tambahan")!.Version);
        await office.RollBackAsync(with);
        Assert.Equal(added, (await office.FormAsync("tambahan")).Version);
    }

    [Fact]
    public async Task Forms_that_the_drawing_needs_are_not_taken_out()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        await office.DrawAsync();

        var intake = Assert.IsType<DropFormResult.Refused>(await office.DropFormAsync(FormOffice.Intake, (await office.FormAsync(FormOffice.Intake)).Version));
        var used = Assert.IsType<DropFormResult.Refused>(await office.DropFormAsync(FormOffice.Answer, (await office.FormAsync(FormOffice.Answer)).Version));

        Assert.Contains("mengajukan permohonan", intake.Reason, StringComparison.Ordinal);
        Assert.Contains("Menyiapkan jawaban", used.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Saving_the_same_again_makes_no_further_version()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        await office.DrawAsync();
        var seen = (await office.FormAsync(FormOffice.Intake)).Version;

        var once = await office.SaveFormAsync(FormOffice.Intake, "Sekali", seen);
        var twice = await office.SaveFormAsync(FormOffice.Intake, "Sekali", seen);

        Assert.Equal(Assert.IsType<SaveFormResult.Saved>(once), twice);
    }

    [Fact]
    public async Task Forms_of_another_office_are_not_there_to_be_read_or_saved()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        await office.DrawAsync();
        var stranger = await office.StrangerAsync();

        Assert.Null(await office.WithAsync<DrawnForms, DrawnFormSet?>(forms => forms.FindAsync(SmallProcedure.DefinitionId, stranger.OfficeId, ct: Ct)));
        Assert.IsType<SaveFormResult.NotFound>(await office.SaveFormAsync(FormOffice.Intake, "Asing", seen: 1, officeId: stranger.OfficeId));
    }

    [Fact]
    public async Task A_draft_that_is_thrown_away_takes_its_forms_along_and_leaves_the_published_ones()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        await office.DrawAsync();
        var published = await office.ChangeFormAsync(FormOffice.Intake, "Terbit");
        await office.PublishAsync();
        await office.ChangeFormAsync(FormOffice.Intake, "Rancangan");
        var draft = (await office.FormsAsync())!.Drawing;

        Assert.True(await office.WithAsync<DefinitionLibrary, bool>(library => library.DeleteVersionAsync(draft.Id, Ct)));

        Assert.Equal(published, (await office.FormAsync(FormOffice.Intake)).Version);
        Assert.Equal(published, (await office.IntakeFormAsync()).Version);
    }
}
