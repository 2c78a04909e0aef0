using Lajur.Registry.Cases;
using Lajur.Registry.Complaints;
using Lajur.Registry.Escalations;
using Lajur.Registry.Opening;
using Lajur.Registry.Tests.Cases;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Tests.Escalations;

/// <summary>Whom a complaint is about learns nothing of it by the reminders of its deadlines.</summary>
public sealed class ConcernedOfficerTests
{
    public static TheoryData<DatabaseProvider> Both => Databases.Both;

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Whom_a_complaint_is_about_is_not_reminded_of_it(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);
        await ComplainAsync(office, about: "petugas");

        office.Clock.Advance(TimeSpan.FromDays(7));
        while (await office.WithAsync<ClockWatch, int>(watch => watch.RunOnceAsync(CaseOffice.Ct)) > 0)
        {
        }

        var told = await office.ReadAsync(db => db.Set<EscalationRecipient>().Select(r => r.OfficerId).ToListAsync(CaseOffice.Ct));
        Assert.NotEmpty(told);
        Assert.DoesNotContain((await office.OfficerAsync("petugas")).Id, told);
    }

    /// <summary>A complaint about an officer.</summary>
    private static async Task ComplainAsync(CaseOffice office, string about)
    {
        var (receipt, officer) = (await office.SubmitAsync(), await office.OfficerAsync(about));
        await office.ReadAsync(async db =>
        {
            var matter = await db.Set<Case>().SingleAsync(c => c.Number == receipt.Number, CaseOffice.Ct);
            db.AddRange(
                new Complaint { CaseId = matter.Id, OfficeId = matter.OfficeId },
                new ConcernedOfficer { CaseId = matter.Id, OfficerId = officer.Id, Reason = ConcernReason.Named });
            return await db.SaveChangesAsync(CaseOffice.Ct);
        });
    }
}
