using Lajur.Registry.Cases;
using Lajur.Registry.Changes;
using Lajur.Registry.Feed;
using Lajur.Registry.Inbox;
using Lajur.Registry.Intake;
using Lajur.Registry.Opening;
using Lajur.Registry.Tests.Cases;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Tests.Intake;

public sealed class SubmitCaseTests
{
    private static CancellationToken Ct => CaseOffice.Ct;

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_submission_is_numbered_starts_its_clock_and_reaches_the_first_lane(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);

        var receipt = await office.SubmitAsync();

        Assert.Equal("INF-2026-000001", receipt.Number);
        Assert.Equal(office.Clock.GetUtcNow().AddMinutes(30), receipt.DueAt);
        Assert.StartsWith("30 menit jam kerja kantor, dihitung sejak Senin, 23 November 2026 pukul 08.00 WIB.", receipt.Derivation!);
        var item = await office.OpenItemAsync(receipt.Number);
        Assert.Equal(("petugas-layanan", "Memilah permohonan", WorkItemState.Available), (item.LaneKey, item.Title, item.State));
        Assert.Equal(office.Clock.GetUtcNow().AddMinutes(15), item.DueAt);
        var kinds = await office.ReadAsync(db => db.Set<FeedItem>().Select(e => e.Kind).ToListAsync(Ct));
        Assert.Contains(NewsKind.WorkItemOpened, kinds);
        Assert.Contains(NewsKind.CaseChanged, kinds);
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task The_same_form_sent_twice_at_once_makes_one_case(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);
        var command = office.Submission();

        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => office.SubmitAsync(command))));

        var receipts = results.Select(result => Assert.IsType<SubmitCaseResult.Submitted>(result).Receipt).ToList();
        Assert.Single(receipts.Distinct());
        Assert.Equal(1, await office.ReadAsync(db => db.Set<Case>().CountAsync(Ct)));
        Assert.Equal(1, await office.ReadAsync(db => db.Set<WorkItem>().CountAsync(Ct)));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Numbers_have_no_gap_when_many_submit_at_once_and_one_of_them_fails(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);
        var stranger = office.Submission() with { ReceivedById = (await office.StrangerAsync()).Id };

        var good = Enumerable.Range(0, 12).Select(_ => Task.Run(() => office.SubmitAsync()));
        var bad = Assert.ThrowsAsync<InvalidOperationException>(() => office.SubmitAsync(stranger));
        var receipts = await Task.WhenAll(good);
        await bad;

        Assert.Equal(
            Enumerable.Range(1, 12).Select(number => $"INF-2026-{number:000000}"),
            receipts.Select(receipt => receipt.Number).Order(StringComparer.Ordinal));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_number_taken_by_a_submission_that_rolls_back_is_given_again(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);
        await office.ReadAsync(async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync(Ct);
            await db.Database.ExecuteSqlAsync(
                $"INSERT INTO number_series (office_id, kind, period, last) VALUES ({office.Service.OfficeId}, 'INF', 2026, 1)", Ct);
            await transaction.RollbackAsync(Ct);
            return true;
        });

        Assert.Equal("INF-2026-000001", (await office.SubmitAsync()).Number);
    }

    [Fact]
    public async Task The_year_of_a_number_is_the_offices_own()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        office.Clock.AdvanceTo(new(2026, 12, 31, 18, 0, 0, TimeSpan.Zero));

        Assert.Equal("INF-2027-000001", (await office.SubmitAsync()).Number);
    }

    [Fact]
    public async Task What_is_wrong_is_said_beside_each_field_and_nothing_is_kept()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        var command = office.Submission() with
        {
            Applicant = new() { Name = " ", Medium = ContactMedium.Email, Nik = "357401550690000" },
            Values = new Dictionary<string, string[]>(StringComparer.Ordinal) { ["perihal"] = ["Syarat akta"] },
            Files = [new("lampiran", "virus.pdf", "MZ\0\0"u8.ToArray())],
        };

        var errors = Assert.IsType<SubmitCaseResult.Invalid>(await office.SubmitAsync(command)).Errors;

        Assert.Equal(
            ["email", "lampiran", "name", "nik", "pertanyaan"], errors.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("NIK terdiri dari 16 angka. Anda menulis 15.", errors["nik"]);
        Assert.Equal(0, await office.ReadAsync(db => db.Set<Case>().CountAsync(Ct)));
        Assert.Equal("INF-2026-000001", (await office.SubmitAsync()).Number);
    }

    [Fact]
    public async Task A_service_that_is_closed_or_of_another_office_takes_nothing()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        var stranger = await office.StrangerAsync();

        var elsewhere = await office.SubmitAsync(office.Submission() with { OfficeId = stranger.OfficeId });
        await office.ReadAsync(db => db.Set<Registry.Services.Service>()
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.IsOpen, false), Ct));
        var closed = await office.SubmitAsync(office.Submission());

        Assert.IsType<SubmitCaseResult.ServiceClosed>(elsewhere);
        Assert.IsType<SubmitCaseResult.ServiceClosed>(closed);
    }

    [Fact]
    public async Task What_comes_in_at_the_counter_is_in_the_officers_name()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        var clerk = await office.OfficerAsync("petugas");
        var command = office.Submission() with { Channel = Channel.Radio, ReceivedById = clerk.Id };

        var receipt = Assert.IsType<SubmitCaseResult.Submitted>(await office.SubmitAsync(command)).Receipt;

        var file = (await office.FileAsync(receipt.Number, "petugas"))!;
        Assert.Equal($"{clerk.Name} menerima permohonan yang masuk melalui Radio Suara Kota.", file.History[0].Sentence);
    }
}
