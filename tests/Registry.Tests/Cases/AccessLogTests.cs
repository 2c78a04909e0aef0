using Lajur.Registry.Cases;
using Lajur.Registry.Complaints;
using Lajur.Registry.Opening;
using Lajur.Registry.PersonalData;
using Lajur.Registry.Surveys.Results;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Tests.Cases;

/// <summary>Head and administrators read who looked at whose data, and nobody else does.</summary>
public sealed class AccessLogTests
{
    private static AccessLogFilter Month => new() { Period = new(PeriodKind.Month, 2026, 11) };

    public static TheoryData<DatabaseProvider> Both => Databases.Both;

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Head_and_administrators_read_who_looked_and_nobody_else(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);
        var (first, second) = (await office.SubmitAsync(), await office.SubmitAsync());
        await LookAsync(office, first.Number, "petugas");
        await office.AdvanceAsync(TimeSpan.FromMinutes(20));
        await LookAsync(office, second.Number, "dafduk");

        var lines = (await ListAsync(office, "kepala", Month))!;
        Assert.Equal(
            [(second.Number, "Halaman perkara", false), (first.Number, "Halaman perkara", true)], lines.Select(line => (line.CaseNumber, line.What, line.Unmasked)));
        Assert.Equal(second.Number, Assert.Single((await ListAsync(office, "admin", Month with { CaseNumber = second.Number.ToLowerInvariant() }))!).CaseNumber);
        Assert.Equal(first.Number, Assert.Single((await ListAsync(office, "admin", Month with { OnlyUnmasked = true }))!).CaseNumber);
        var dafduk = await office.OfficerAsync("dafduk");
        Assert.Equal(dafduk.Name, Assert.Single((await ListAsync(office, "kepala", Month with { OfficerId = dafduk.Id }))!).OfficerName);
        Assert.Empty((await ListAsync(office, "kepala", Month with { Period = new(PeriodKind.Month, 2026, 10) }))!);
        Assert.Null(await ListAsync(office, "kabid", Month));
        Assert.Null(await ListAsync(office, "petugas", Month));
        await office.StrangerAsync();
        Assert.Empty((await ListAsync(office, "tetangga", Month))!);
    }

    [Fact]
    public async Task It_does_not_tell_a_head_of_a_complaint_about_them()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        var number = (await office.SubmitAsync()).Number;
        await LookAsync(office, number, "petugas");
        var head = await office.OfficerAsync("kepala");
        await office.ReadAsync(async db =>
        {
            var matter = await db.Set<Case>().SingleAsync(c => c.Number == number, CaseOffice.Ct);
            db.Add(new Complaint { CaseId = matter.Id, OfficeId = matter.OfficeId });
            db.Add(new ConcernedOfficer { CaseId = matter.Id, OfficerId = head.Id, Reason = ConcernReason.Named });
            return await db.SaveChangesAsync(CaseOffice.Ct);
        });

        Assert.Empty((await ListAsync(office, "kepala", Month))!);
        Assert.Single((await ListAsync(office, "admin", Month))!);
    }

    private static async Task LookAsync(CaseOffice office, string number, string userName)
    {
        var officer = await office.OfficerAsync(userName);
        Assert.NotNull(await office.WithAsync<CaseQuery, CaseFile?>(cases => cases.FindAsync(number, officer.Id, CaseOffice.Ct)));
    }

    private static async Task<IReadOnlyList<AccessLogLine>?> ListAsync(CaseOffice office, string userName, AccessLogFilter filter)
    {
        var officer = await office.OfficerAsync(userName);
        return (await office.WithAsync<AccessLogQuery, (IReadOnlyList<AccessLogLine> Lines, bool)?>(log => log.FindAsync(officer.Id, filter, CaseOffice.Ct)))?.Lines;
    }
}
