using Lajur.Registry.Calendars;
using Lajur.Registry.Offices;
using Lajur.Registry.Offices.Channels;
using Lajur.Registry.Offices.Keeping;
using Lajur.Registry.Offices.SecondPosts;
using Lajur.Registry.Offices.Staffing;
using Lajur.Registry.Opening;
using Lajur.Registry.Services;
using Lajur.Registry.Tests.Cases;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Tests.Offices;

/// <summary>Offices are data: made, furnished and kept by their own administrators alone.</summary>
public sealed class OfficeKeepingTests
{
    public static TheoryData<DatabaseProvider> Both => Databases.Both;

    [Theory]
    [MemberData(nameof(Both))]
    public async Task A_new_office_has_hours_an_applicants_lane_and_one_administrator(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);

        var saved = Assert.IsType<SaveOfficeResult.Saved>(await SaveAsync(office, await NewAsync(office)));

        var calendar = await office.WithAsync<ICalendars, WorkingCalendar>(async calendars => await calendars.GetAsync(saved.OfficeId, CaseOffice.Ct));
        var monday = new DateTimeOffset(2026, 11, 23, 1, 0, 0, TimeSpan.Zero);
        Assert.Equal(TimeSpan.FromHours(1), calendar.Between(monday, monday.AddHours(1)));
        var lanes = await office.ReadAsync(db => db.Set<Lane>().Where(l => l.OfficeId == saved.OfficeId).ToListAsync(CaseOffice.Ct));
        Assert.True(Assert.Single(lanes).IsApplicant);
        var first = await office.ReadAsync(db => db.Set<Officer>().SingleAsync(o => o.OfficeId == saved.OfficeId, CaseOffice.Ct));
        Assert.Equal((saved.FirstAdministratorId, OfficerRole.Administrator), (first.Id, first.Role));
        Assert.Null(first.PasswordHash);
    }

    [Fact]
    public async Task An_office_is_made_once_however_often_the_form_is_sent()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        var command = await NewAsync(office);
        await SaveAsync(office, command);

        Assert.IsType<SaveOfficeResult.Saved>(await SaveAsync(office, command));
        Assert.Equal(1, await office.ReadAsync(db => db.Set<Office>().CountAsync(o => o.Slug == "wonoasih", CaseOffice.Ct)));
    }

    [Theory]
    [InlineData("35.74", null)]
    [InlineData("35.74.03", null)]
    [InlineData("35.74.09", "regionCode")]
    [InlineData("99.01", "regionCode")]
    [InlineData("3574", "regionCode")]
    public async Task A_region_code_is_one_of_the_ministrys(string code, string? wrong)
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);

        var result = await SaveAsync(office, await NewAsync(office) with { RegionCode = code });

        Assert.Equal(wrong, result is SaveOfficeResult.Invalid invalid ? Assert.Single(invalid.Errors).Key : null);
    }

    [Fact]
    public async Task Nobody_but_its_own_administrator_changes_an_office()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        var stranger = (await office.OfficerAsync("admin.kedopok")).Id;
        var command = await NewAsync(office) with { OfficeId = office.Service.OfficeId };

        Assert.IsType<SaveOfficeResult.NotAllowed>(await SaveAsync(office, command with { AdministratorId = stranger }));
        Assert.IsType<SaveOfficeResult.NotAllowed>(await SaveAsync(office, command with { AdministratorId = (await office.OfficerAsync("petugas")).Id }));
    }

    [Fact]
    public async Task A_lane_with_work_or_in_a_drawing_is_not_closed_and_says_where()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        var receipt = await office.SubmitAsync();
        var lane = await LaneAsync(office, "petugas-layanan");

        var result = await CloseAsync(office, lane);

        Assert.Contains(Assert.IsType<LaneResult.InUse>(result).Places, place => place.Contains(receipt.Number, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_lane_without_work_is_closed_kept_for_history_and_opened_again()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        var admin = (await office.OfficerAsync("admin")).Id;
        Assert.IsType<LaneResult.Done>(await office.WithAsync<LaneHandler, LaneResult>(handler => handler.HandleAsync(
            new SaveLane { AdministratorId = admin, LaneId = null, Key = "arsip", Name = "Petugas Arsip", ShortName = "Arsip", Order = 2, Colour = 5 }, CaseOffice.Ct)));
        var lane = await LaneAsync(office, "arsip");

        Assert.IsType<LaneResult.Done>(await CloseAsync(office, lane));
        var open = await office.WithAsync<OfficeDirectory, IReadOnlyList<Lane>>(directory => directory.LanesAsync(office.Service.OfficeId, CaseOffice.Ct));
        Assert.DoesNotContain(open, one => one.Key == "arsip");
        Assert.Equal(Enumerable.Range(1, open.Count + 1), (await office.WithAsync<OfficeDirectory, IReadOnlyList<Lane>>(d => d.AllLanesAsync(office.Service.OfficeId, CaseOffice.Ct))).Select(one => one.Order));
        Assert.IsType<LaneResult.Done>(await office.WithAsync<LaneHandler, LaneResult>(handler =>
            handler.HandleAsync(new CloseLane { AdministratorId = admin, LaneId = lane.Id, Reopens = true }, CaseOffice.Ct)));
        Assert.Null((await LaneAsync(office, "arsip")).ClosedAt);
    }

    [Fact]
    public async Task Another_offices_lane_is_out_of_reach()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        var foreign = await office.ReadAsync(db => db.Set<Lane>().FirstAsync(l => l.Key == "petugas-loket", CaseOffice.Ct));

        Assert.IsType<LaneResult.NotAllowed>(await CloseAsync(office, foreign));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Somebody_of_another_office_holds_lanes_here_from_a_day_to_a_day_for_a_reason(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);
        var home = await office.OfficerAsync("loket.kedopok");
        var granted = Assert.IsType<PostResult.Done>(await GrantAsync(office, await PostAsync(office)));

        Assert.Empty(await DoorsAsync(office, home.Id));
        office.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(granted.OfficerId, Assert.Single(await DoorsAsync(office, home.Id)).OfficerId);
        Assert.Equal(home.Id, Assert.Single(await DoorsAsync(office, granted.OfficerId)).OfficerId);
        Assert.Equal(["petugas-layanan"], await office.ReadAsync(db => db.LanesHeldBy(granted.OfficerId, office.Clock.GetUtcNow()).Select(l => l.Key).ToListAsync(CaseOffice.Ct)));
        Assert.Equal(["petugas-loket"], await office.ReadAsync(db => db.LanesHeldBy(home.Id, office.Clock.GetUtcNow()).Select(l => l.Key).ToListAsync(CaseOffice.Ct)));
        office.Clock.Advance(TimeSpan.FromDays(3));
        Assert.Empty(await DoorsAsync(office, home.Id));
        Assert.False(await office.ReadAsync(db => db.OfficersInForce(office.Clock.GetUtcNow()).AnyAsync(o => o.Id == granted.OfficerId, CaseOffice.Ct)));
    }

    [Fact]
    public async Task When_a_post_is_over_its_work_goes_back_to_the_lane()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        var granted = Assert.IsType<PostResult.Done>(await GrantAsync(office, await PostAsync(office)));
        office.Clock.Advance(TimeSpan.FromDays(1));
        var receipt = await office.SubmitAsync();
        await office.ClaimAsync((await office.OpenItemAsync(receipt.Number)).Id, "loket.kedopok.probolinggo");
        Assert.Equal(granted.OfficerId, (await office.OpenItemAsync(receipt.Number)).ClaimedById);

        office.Clock.Advance(TimeSpan.FromDays(3));
        await office.WithAsync<PostHandler, bool>(async posts =>
        {
            await posts.EndOverAsync(CaseOffice.Ct);
            return true;
        });

        Assert.Null((await office.OpenItemAsync(receipt.Number)).ClaimedById);
        Assert.False(await office.ReadAsync(db => db.Set<Officer>().Where(o => o.Id == granted.OfficerId).Select(o => o.IsActive).SingleAsync(CaseOffice.Ct)));
    }

    [Fact]
    public async Task A_post_needs_a_reason_a_lane_of_this_office_and_somebody_of_another()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        var command = await PostAsync(office);

        Assert.Equal(["lanes", "reason", "userName"], await ErrorsAsync(office, command with { UserName = "petugas", Reason = " ", LaneKeys = ["petugas-loket"] }));
        Assert.IsType<PostResult.NotAllowed>(await GrantAsync(office, command with { AdministratorId = (await office.OfficerAsync("kabid")).Id }));
    }

    private static async Task<List<string>> ErrorsAsync(CaseOffice office, GrantPost command) =>
        [.. Assert.IsType<PostResult.Invalid>(await GrantAsync(office, command)).Errors.Keys.Order(StringComparer.Ordinal)];

    private static async Task<GrantPost> PostAsync(CaseOffice office) => new()
    {
        AdministratorId = (await office.OfficerAsync("admin")).Id,
        UserName = "loket.kedopok",
        LaneKeys = ["petugas-layanan"],
        From = new(2026, 11, 24),
        To = new(2026, 11, 25),
        Reason = "Surat tugas 800/12/2026",
        OperationId = office.NewOperation(),
    };

    private static Task<PostResult> GrantAsync(CaseOffice office, GrantPost command) =>
        office.WithAsync<PostHandler, PostResult>(handler => handler.HandleAsync(command, CaseOffice.Ct));

    private static Task<IReadOnlyList<PostDoor>> DoorsAsync(CaseOffice office, Guid officer) =>
        office.WithAsync<Posts, IReadOnlyList<PostDoor>>(posts => posts.DoorsAsync(officer, CaseOffice.Ct));

    private static async Task<LaneResult> CloseAsync(CaseOffice office, Lane lane)
    {
        var admin = (await office.OfficerAsync("admin")).Id;
        return await office.WithAsync<LaneHandler, LaneResult>(handler => handler.HandleAsync(new CloseLane { AdministratorId = admin, LaneId = lane.Id }, CaseOffice.Ct));
    }

    [Fact]
    public async Task A_channel_that_cannot_be_right_is_named_by_its_row()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        OfficeChannel[] channels =
        [
            new(ChannelKind.SuggestionBox, "Kotak saran"), new((ChannelKind)(-1), "Papan pengumuman"), new(ChannelKind.Telephone, "Telepon", "tanya satpam"),
            new(ChannelKind.Email, "Surel", "kantor"), new(ChannelKind.Facebook, "Facebook", "Kantor", "javascript:alert(1)"),
        ];

        var invalid = Assert.IsType<SaveOfficeResult.Invalid>(await SaveAsync(office, await NewAsync(office) with { Channels = channels }));
        var tooMany = Assert.IsType<SaveOfficeResult.Invalid>(
            await SaveAsync(office, await NewAsync(office) with { Channels = [.. Enumerable.Repeat(channels[0], SaveOffice.MostChannels + 1)] }));

        Assert.Equal(["channels-1-kind", "channels-2-value", "channels-3-value", "channels-4-link"], invalid.Errors.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("channels", Assert.Single(tooMany.Errors).Key);
    }

    private static Task<Lane> LaneAsync(CaseOffice office, string key) =>
        office.ReadAsync(db => db.Set<Lane>().AsNoTracking().SingleAsync(l => l.OfficeId == office.Service.OfficeId && l.Key == key, CaseOffice.Ct));

    private static Task<SaveOfficeResult> SaveAsync(CaseOffice office, SaveOffice command) =>
        office.WithAsync<SaveOfficeHandler, SaveOfficeResult>(handler => handler.HandleAsync(command, CaseOffice.Ct));

    private static async Task<SaveOffice> NewAsync(CaseOffice office) => new()
    {
        AdministratorId = (await office.OfficerAsync("admin")).Id,
        OfficeId = null,
        Slug = "wonoasih",
        Name = "Kecamatan Wonoasih, Kota Probolinggo",
        ShortName = "Kecamatan Wonoasih",
        Kind = OfficeKind.Kecamatan,
        RegionCode = "35.74.02",
        TimeZoneId = "Asia/Jakarta",
        Address = "Jalan Raya Wonoasih",
        Phone = "",
        Channels = [new OfficeChannel(ChannelKind.InPerson, "Petugas pengaduan")],
        Letterhead = new() { Government = "Pemerintah Kota Probolinggo", Signatory = new SopSignatory("Camat", "Nama Camat") },
        FirstAdministrator = ("admin.wonoasih", "Administrator Wonoasih"),
        OperationId = office.NewOperation(),
    };
}
