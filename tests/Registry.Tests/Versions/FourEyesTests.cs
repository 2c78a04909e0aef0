using Lajur.Engine.Definitions;
using Lajur.Engine.Library;
using Lajur.Registry.Inbox.Signals;
using Lajur.Registry.Notices;
using Lajur.Registry.Offices;
using Lajur.Registry.Opening;
using Lajur.Registry.Services.Texts;
using Lajur.Registry.Tests.Cases;
using Lajur.Registry.Versions.Comparing;
using Lajur.Registry.Versions.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Tests.Versions;

public sealed class FourEyesTests
{
    public static TheoryData<DatabaseProvider> Both => FourEyesOffice.Both;

    private static CancellationToken Ct => CaseOffice.Ct;

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Nothing_is_published_but_by_the_approval_of_somebody_who_neither_asked_nor_changed_it(DatabaseProvider provider)
    {
        await using var office = await FourEyesOffice.OpenAsync(provider);
        await office.DrawAsync("admin", "Alur baru");

        Assert.IsType<PublishOutcome.Held>(await office.TryPublishAsync());
        var request = await office.AskAsync("perancang");
        Assert.Contains("ikut mengubah", Refusal(await office.DecideAsync("admin", request)), StringComparison.Ordinal);
        Assert.Contains("tidak berhak", Refusal(await office.DecideAsync("perancang", request)), StringComparison.Ordinal);
        Assert.Contains("tidak berhak", Refusal(await office.DecideAsync("pemirsa", request)), StringComparison.Ordinal);
        Assert.IsType<DecidePublicationResult.NotFound>(await office.DecideAsync((await office.StrangerAsync()).UserName, request));
        Assert.IsType<PublishOutcome.Held>(await office.TryPublishAsync());

        Assert.IsType<DecidePublicationResult.Published>(await office.DecideAsync("penerbit", request));

        var published = await office.LatestAsync(VersionOptions.Published);
        Assert.Equal(("Alur baru", 2), (published!.Name, published.Version));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task An_approval_given_twice_counts_once_and_none_is_left_for_another_draft(DatabaseProvider provider)
    {
        await using var office = await FourEyesOffice.OpenAsync(provider);
        await office.DrawAsync("perancang", "Alur baru");
        var request = await office.AskAsync("perancang");
        Assert.Equal(request.Id, (await office.AskAsync("perancang")).Id);

        var answers = await Task.WhenAll(office.DecideAsync("penerbit", request), office.DecideAsync("penerbit", request));

        Assert.All(answers, answer => Assert.IsType<DecidePublicationResult.Published>(answer));
        Assert.Single(await office.LedgerAsync(), line => line.Contains("Menyetujui", StringComparison.Ordinal));
        await office.DrawAsync("perancang", "Alur lain");
        await office.DrawAsync("perancang", "Alur baru");
        Assert.IsType<PublishOutcome.Held>(await office.TryPublishAsync());
    }

    [Fact]
    public async Task A_draft_changed_after_it_was_asked_for_has_to_be_asked_for_anew()
    {
        await using var office = await FourEyesOffice.OpenAsync(DatabaseProvider.Sqlite);
        await office.DrawAsync("perancang", "Alur baru");
        var request = await office.AskAsync("perancang");

        await office.DrawAsync("perancang", "Alur yang diselundupkan");

        Assert.Contains("berubah", Refusal(await office.DecideAsync("penerbit", request)), StringComparison.Ordinal);
        Assert.Equal(1, (await office.LatestAsync(VersionOptions.Published))!.Version);
        var again = await office.AskAsync("perancang");
        Assert.NotEqual(request.Id, again.Id);
        Assert.IsType<DecidePublicationResult.Published>(await office.DecideAsync("penerbit", again));
    }

    [Fact]
    public async Task Whoever_changed_nothing_but_the_texts_changed_the_draft()
    {
        await using var office = await FourEyesOffice.OpenAsync(DatabaseProvider.Sqlite);
        await office.DrawAsync("perancang", "Alur baru");
        var request = await office.AskAsync("perancang");

        Assert.Equal(new SaveTextsResult.Saved(2, 2), await office.WriteTextsAsync("admin", "Paling lama 45 menit."));

        Assert.Contains("berubah", Refusal(await office.DecideAsync("penerbit", request)), StringComparison.Ordinal);
        var again = await office.AskAsync("perancang");
        Assert.Contains("ikut mengubah", Refusal(await office.DecideAsync("admin", again)), StringComparison.Ordinal);
        var (published, draft) = ((await office.LatestAsync(VersionOptions.Published))!, (await office.LatestAsync())!);
        var comparison = await office.WithAsync<VersionComparison, DrawingComparison>(
            versions => versions.CompareAsync(published, draft, office.Service.OfficeId, Ct));
        Assert.Contains("Paling lama 45 menit.", Assert.Single(comparison.Texts).After, StringComparison.Ordinal);
        Assert.Contains("Ratna Wulandari: Menyimpan naskah standar dan SOP pada versi 2.", await office.LedgerAsync());
        Assert.IsType<DecidePublicationResult.Published>(await office.DecideAsync("penerbit", again));
    }

    [Fact]
    public async Task An_approval_is_bound_to_what_the_second_person_saw()
    {
        await using var office = await FourEyesOffice.OpenAsync(DatabaseProvider.Sqlite);
        await office.DrawAsync("perancang", "Alur baru");
        var request = await office.AskAsync("perancang");

        Assert.Contains("Periksa lagi", Refusal(await office.DecideAsync("penerbit", request, seen: new string('0', 64))), StringComparison.Ordinal);
        Assert.Contains("Periksa lagi", Refusal(await office.DecideAsync("penerbit", request, published: "versi-lain")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_accounts_of_one_person_are_one_pair_of_eyes()
    {
        await using var office = await FourEyesOffice.OpenAsync(DatabaseProvider.Sqlite);
        foreach (var userName in new[] { "perancang", "penerbit" })
        {
            var id = (await office.OfficerAsync(userName)).Id;
            await office.ReadAsync(db => db.Set<Officer>().Where(officer => officer.Id == id)
                .ExecuteUpdateAsync(set => set.SetProperty(officer => officer.EmployeeNumber, "198001012005011001"), Ct));
        }

        await office.DrawAsync("perancang", "Alur baru");

        Assert.Contains("Anda sendiri", Refusal(await office.DecideAsync("penerbit", await office.AskAsync("perancang"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_return_needs_a_reason_and_reaches_whoever_asked()
    {
        await using var office = await FourEyesOffice.OpenAsync(DatabaseProvider.Sqlite);
        await office.DrawAsync("perancang", "Alur baru");
        var request = await office.AskAsync("perancang");

        Assert.Contains("alasan", Refusal(await office.DecideAsync("penerbit", request, approves: false)), StringComparison.Ordinal);
        Assert.IsType<DecidePublicationResult.Returned>(await office.DecideAsync("penerbit", request, approves: false, reason: "Waktu langkah 2 terlalu pendek."));

        Assert.Contains("dikembalikan", Assert.Single(await TasksAsync(office, "perancang")).Title, StringComparison.Ordinal);
        Assert.Empty(await TasksAsync(office, "penerbit"));
        await office.DrawAsync("perancang", "Alur diperbaiki");
        Assert.Empty(await TasksAsync(office, "perancang"));
    }

    [Fact]
    public async Task Whoever_may_approve_finds_it_in_the_inbox_and_by_e_mail_and_nobody_else_does()
    {
        await using var office = await FourEyesOffice.OpenAsync(DatabaseProvider.Sqlite);
        var penerbit = (await office.OfficerAsync("penerbit")).Id;
        await office.ReadAsync(db => db.Set<Officer>().Where(officer => officer.Id == penerbit)
            .ExecuteUpdateAsync(set => set.SetProperty(officer => officer.Email, "penerbit@contoh.go.id"), Ct));
        await office.DrawAsync("perancang", "Alur baru");
        await office.AskAsync("perancang");

        var task = Assert.Single(await TasksAsync(office, "penerbit"));
        Assert.Equal((OfficeTaskKind.Publication, SmallProcedure.DefinitionId, "Alur baru, versi 2"), (task.Kind, task.DefinitionId, task.Subject));
        Assert.Empty(await TasksAsync(office, "perancang"));
        Assert.Empty(await TasksAsync(office, "pemirsa"));
        var notice = Assert.Single(await office.ReadAsync(db => db.Set<Notice>().ToListAsync(Ct)));
        Assert.Equal(("penerbit@contoh.go.id", $"/admin/alur/{SmallProcedure.DefinitionId}/banding"), (notice.To, notice.Path));
    }

    [Fact]
    public async Task The_rule_is_changed_by_administrators_alone_stands_in_the_ledger_and_needs_two_people()
    {
        await using var office = await FourEyesOffice.OpenAsync(DatabaseProvider.Sqlite);
        Assert.NotNull(await office.RuleAsync("penerbit", needsSecond: false));

        Assert.Null(await office.RuleAsync("admin", needsSecond: false));
        await office.DrawAsync("perancang", "Alur baru");
        Assert.IsType<PublishOutcome.Published>(await office.TryPublishAsync());

        await office.ReadAsync(db => db.Set<Officer>().Where(officer => officer.UserName == "perancang" || officer.UserName == "penerbit")
            .ExecuteUpdateAsync(set => set.SetProperty(officer => officer.IsActive, false), Ct));
        Assert.Contains("dua orang", await office.RuleAsync("admin", needsSecond: true), StringComparison.Ordinal);
        Assert.Equal(
            [
                "Dewi Anggraini: Menyimpan versi 2.",
                "Ratna Wulandari: Mengubah aturan penerbitan: alur dapat terbit tanpa persetujuan orang kedua.",
                "Ratna Wulandari: Mengubah aturan penerbitan: alur terbit hanya dengan persetujuan orang kedua.",
            ],
            (await office.LedgerAsync()).Order(StringComparer.Ordinal));
    }

    private static string Refusal(DecidePublicationResult result) => Assert.IsType<DecidePublicationResult.Refused>(result).Reason;

    private static async Task<IReadOnlyList<OfficeTask>> TasksAsync(CaseOffice office, string userName)
    {
        var id = (await office.OfficerAsync(userName)).Id;
        return (await office.WithAsync<InboxSignalQuery, InboxSignals>(query => query.ForAsync(id, Ct))).Tasks;
    }
}
