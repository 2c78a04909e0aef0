using Lajur.Registry.Inbox;
using Lajur.Registry.Inbox.Lists;
using Lajur.Registry.Offices;
using Lajur.Registry.Offices.Staffing;
using Lajur.Registry.Offices.Substitutions;
using Lajur.Registry.Opening;
using Lajur.Registry.Tests.Cases;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Tests.Offices;

/// <summary>Staff of an office are data: added, changed, sent on leave and let go by its administrator. It is Monday 23 November 2026, 08.00 WIB.</summary>
public sealed class StaffingTests
{
    private static CancellationToken Ct => CaseOffice.Ct;

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Whoever_is_added_holds_the_lanes_given_and_the_book_says_who_gave_them(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);
        await office.SubmitAsync();

        var saved = Assert.IsType<SaveOfficerResult.Saved>(await SaveAsync(office, Somebody("dewi")));

        Assert.True(saved.IsNew);
        Assert.Single(await InboxAsync(office, saved.OfficerId));
        var line = Assert.Single(await office.WithAsync<StaffQuery, IReadOnlyList<StaffChange>>(staff => staff.ChangesAsync(saved.OfficerId, Ct)));
        Assert.Equal("Ratna Wulandari", line.ByName);
        Assert.Contains("pelaksana Petugas Layanan", line.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_repeated_post_adds_one_person()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);

        var first = await SaveAsync(office, Somebody("dewi"), "the same");
        var second = await SaveAsync(office, Somebody("dewi"), "the same");

        Assert.Equal(first, second);
    }

    [Fact]
    public async Task What_is_missing_or_taken_is_said_field_by_field()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);

        var invalid = Assert.IsType<SaveOfficerResult.Invalid>(await SaveAsync(office, Somebody("PETUGAS") with
        {
            Name = " ",
            Position = "",
            EmployeeNumber = "12",
            Role = (OfficerRole)9,
            LaneKeys = ["pemohon"],
            SupervisorId = Guid.CreateVersion7(),
        }));

        Assert.Equal(["employeeNumber", "lanes", "name", "position", "role", "supervisor", "userName"], invalid.Errors.Keys.Order(StringComparer.Ordinal));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Work_held_by_who_leaves_goes_back_to_its_lane(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);
        var number = (await office.SubmitAsync()).Number;
        var item = await office.OpenItemAsync(number);
        await office.ClaimAsync(item.Id, "petugas");
        var petugas = await office.OfficerAsync("petugas");

        await SaveAsync(office, As(petugas, ["petugas-layanan"]) with { IsActive = false });

        var back = await office.OpenItemAsync(number);
        Assert.Equal((WorkItemState.Available, (Guid?)null), (back.State, back.ClaimedById));
        Assert.Null(await office.ReadAsync(db => db.Set<Officer>().Where(o => o.Id == petugas.Id && o.IsActive).FirstOrDefaultAsync(Ct)));
    }

    [Fact]
    public async Task The_last_administrator_neither_leaves_nor_steps_down()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        var admin = await office.OfficerAsync("admin");

        var left = Assert.IsType<SaveOfficerResult.Invalid>(await SaveAsync(office, As(admin, []) with { IsActive = false }));
        var stepped = Assert.IsType<SaveOfficerResult.Invalid>(await SaveAsync(office, As(admin, []) with { Role = OfficerRole.Officer }));

        Assert.Equal(("isActive", "role"), (left.Errors.Keys.Single(), stepped.Errors.Keys.Single()));
    }

    [Fact]
    public async Task Who_works_at_another_office_needs_a_reason_to_work_here_too()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        var stranger = await office.StrangerAsync();
        await office.ReadAsync(db => db.Set<Officer>().Where(o => o.Id == stranger.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(o => o.EmployeeNumber, "198001012005011001"), Ct));
        var dewi = Somebody("dewi") with { EmployeeNumber = "198001012005011001" };

        var refused = Assert.IsType<SaveOfficerResult.Invalid>(await SaveAsync(office, dewi));
        Assert.Equal("secondOfficeReason", refused.Errors.Keys.Single());
        Assert.IsType<SaveOfficerResult.Saved>(await SaveAsync(office, dewi with { SecondOfficeReason = "Diperbantukan dua hari seminggu" }));
    }

    [Fact]
    public async Task A_reason_that_is_too_long_to_keep_is_refused_of_somebody_without_an_employee_number_too()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);

        var refused = Assert.IsType<SaveOfficerResult.Invalid>(
            await SaveAsync(office, Somebody("dewi") with { SecondOfficeReason = new('a', 301) }));

        Assert.Equal("secondOfficeReason", refused.Errors.Keys.Single());
    }

    [Fact]
    public async Task Nobody_but_an_administrator_of_the_office_changes_its_staff()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        var stranger = await office.StrangerAsync();

        Assert.IsType<SaveOfficerResult.NotAllowed>(await SaveAsync(office, Somebody("dewi"), by: "petugas"));
        Assert.IsType<SaveOfficerResult.NotAllowed>(await SaveAsync(office, As(stranger, [])));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_substitute_holds_the_lane_from_the_first_day_to_the_last_and_no_longer(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);
        var capil = await office.OfficerAsync("capil");
        await SubstituteAsync(office, "petugas", capil.Id, new(2026, 11, 24), new(2026, 11, 25));

        Assert.DoesNotContain("petugas-layanan", await LanesAsync(office, capil.Id));
        office.Clock.Advance(TimeSpan.FromHours(17));
        Assert.Equal(["petugas-layanan", "bidang-capil"], await LanesAsync(office, capil.Id));
        Assert.Contains("petugas-layanan", await LanesAsync(office, (await office.OfficerAsync("petugas")).Id));
        office.Clock.Advance(TimeSpan.FromHours(47));
        Assert.Equal(["bidang-capil"], await LanesAsync(office, capil.Id));
    }

    [Fact]
    public async Task Work_that_a_substitute_has_taken_goes_back_when_the_substitution_is_ended_early()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        var capil = await office.OfficerAsync("capil");
        await SubstituteAsync(office, "petugas", capil.Id, new(2026, 11, 23), new(2026, 11, 25));
        var number = (await office.SubmitAsync()).Number;
        await office.ClaimAsync((await office.OpenItemAsync(number)).Id, "capil");

        var id = await office.ReadAsync(db => db.Set<Substitution>().Select(s => s.Id).SingleAsync(Ct));
        var head = (await office.OfficerAsync("kepala")).Id;
        Assert.IsType<SubstituteResult.Done>(await office.WithAsync<SubstituteHandler, SubstituteResult>(
            handler => handler.HandleAsync(new EndSubstitution { ByOfficerId = head, SubstitutionId = id }, Ct)));

        Assert.Equal(WorkItemState.Available, (await office.OpenItemAsync(number)).State);
        Assert.Equal(["bidang-capil"], await LanesAsync(office, capil.Id));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Work_that_a_substitute_has_taken_goes_back_when_the_last_day_is_over(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);
        var capil = await office.OfficerAsync("capil");
        await SubstituteAsync(office, "petugas", capil.Id, new(2026, 11, 23), new(2026, 11, 23));
        var number = (await office.SubmitAsync()).Number;
        await office.ClaimAsync((await office.OpenItemAsync(number)).Id, "capil");

        await ReturnEndedAsync(office);
        Assert.Equal(capil.Id, (await office.OpenItemAsync(number)).ClaimedById);
        office.Clock.Advance(TimeSpan.FromHours(17));
        await ReturnEndedAsync(office);

        Assert.Equal(WorkItemState.Available, (await office.OpenItemAsync(number)).State);
        Assert.Single(await InboxAsync(office, (await office.OfficerAsync("petugas")).Id));
    }

    [Fact]
    public async Task A_substitution_without_reason_of_oneself_or_in_the_past_is_refused()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        var petugas = await office.OfficerAsync("petugas");

        var invalid = Assert.IsType<SubstituteResult.Invalid>(
            await SubstituteAsync(office, "petugas", petugas.Id, new(2026, 11, 1), new(2026, 11, 2), reason: " "));

        Assert.Equal(["reason", "substitute", "to"], invalid.Errors.Keys.Order(StringComparer.Ordinal));
    }

    private static SaveOfficer Somebody(string userName) => new()
    {
        AdministratorId = Guid.Empty,
        OfficerId = null,
        UserName = userName,
        Name = "Dewi Lestari",
        EmployeeNumber = "",
        Position = "Staf",
        Role = OfficerRole.Officer,
        LaneKeys = ["petugas-layanan"],
        SupervisorId = null,
        SecondOfficeReason = "",
        IsActive = true,
        OperationId = "",
    };

    private static SaveOfficer As(Officer officer, IReadOnlyList<string> lanes) => Somebody(officer.UserName) with
    {
        OfficerId = officer.Id,
        Name = officer.Name,
        Position = officer.Position,
        Role = officer.Role,
        LaneKeys = lanes,
    };

    private static async Task<SaveOfficerResult> SaveAsync(CaseOffice office, SaveOfficer command, string? operation = null, string by = "admin")
    {
        var administrator = (await office.OfficerAsync(by)).Id;
        return await office.WithAsync<SaveOfficerHandler, SaveOfficerResult>(handler => handler.HandleAsync(
            command with { AdministratorId = administrator, OperationId = operation ?? Guid.CreateVersion7().ToString() }, Ct));
    }

    private static async Task<SubstituteResult> SubstituteAsync(
        CaseOffice office, string absent, Guid substitute, DateOnly from, DateOnly to, string reason = "Cuti tahunan")
    {
        var command = new Substitute
        {
            ByOfficerId = (await office.OfficerAsync("admin")).Id,
            AbsentId = (await office.OfficerAsync(absent)).Id,
            SubstituteId = substitute,
            From = from,
            To = to,
            Reason = reason,
            OperationId = "substitute",
        };
        return await office.WithAsync<SubstituteHandler, SubstituteResult>(handler => handler.HandleAsync(command, Ct));
    }

    private static Task<bool> ReturnEndedAsync(CaseOffice office) => office.WithAsync<StaffBook, bool>(async staff =>
    {
        await staff.ReturnEndedAsync(Ct);
        return true;
    });

    private static Task<List<string>> LanesAsync(CaseOffice office, Guid officer) =>
        office.ReadAsync(db => db.LanesHeldBy(officer, office.Clock.GetUtcNow()).Select(lane => lane.Key).ToListAsync(Ct));

    private static async Task<IReadOnlyList<InboxRow>> InboxAsync(CaseOffice office, Guid officer) =>
        (await office.WithAsync<InboxQuery, InboxPage>(inbox => inbox.ForAsync(officer, InboxView.Available, new(), Ct))).Rows;
}
