using Lajur.Registry.Complaints;
using Lajur.Registry.Offices;
using Lajur.Registry.PersonalData.Requests;
using Microsoft.EntityFrameworkCore;
using static Lajur.Testing.Runs.OfficeRun;

namespace Lajur.Workflows.Tests;

public abstract partial class DataPribadiScenario
{
    [Fact]
    public async Task Where_a_complaint_is_about_every_head_an_administrator_answers_whom_it_is_not_about()
    {
        await using var run = await OpenAsync(NewDatabase(), service: "kedopok/pengaduan");
        var receipt = await run.SubmitAsync(run.Complaint(("petugas", "Heru Prasetyo")));
        var both = await run.SubmitAsync(run.Complaint(("petugas", "Heru Prasetyo")));
        var other = await run.SubmitAsync(run.Complaint(("petugas", "Dewi Lestari")));
        var (admin, bothId) = (await run.OfficerIdAsync(Admin), (await run.CaseAsync(both.Number)).Id);
        await run.ReadAsync(async db =>
        {
            db.Add(new ConcernedOfficer { CaseId = bothId, OfficerId = admin, Reason = ConcernReason.Named });
            return await db.SaveChangesAsync();
        });
        foreach (var one in new[] { receipt, both, other })
        {
            Assert.IsType<AskAboutDataResult.Asked>(await AskAsync(run, one, DataRequestKind.Correction));
        }

        Assert.Contains(receipt.Number, Assert.Single(await run.MessagesAsync(Admin)).Text, StringComparison.Ordinal);
        Assert.Contains(other.Number, Assert.Single(await run.MessagesAsync(Head)).Text, StringComparison.Ordinal);
        var (request, heads) = (Assert.Single((await ListAsync(run, Admin))!), Assert.Single((await ListAsync(run, Head))!));
        Assert.Equal((receipt.Number, other.Number), (request.CaseNumber, heads.CaseNumber));
        Assert.NotNull(await run.AskAsync<DataRequestQuery, DataRequestView?>(requests => requests.FindAsync(request.Request.Id, admin)));
        Assert.Null(await run.AskAsync<DataRequestQuery, DataRequestView?>(requests => requests.FindAsync(heads.Request.Id, admin)));
        Assert.IsType<DecideDataResult.NotFound>(await DecideAsync(run, heads, Admin));
        Assert.IsType<DecideDataResult.NotFound>(await DecideAsync(run, request, Head));
        Assert.IsType<DecideDataResult.Done>(await DecideAsync(run, request, Admin, person: ("Siti Aminah binti Umar", "siti@example.test", "3574014107900003")));
        Assert.Equal("Siti Aminah binti Umar", (await OwnAsync(run, receipt))!.Applicant.Name);

        await run.ReadAsync(db => db.Set<Officer>().Where(o => o.UserName == "sekcam.kedopok").ExecuteUpdateAsync(set => set.SetProperty(o => o.Role, OfficerRole.Head)));
        Assert.Null(await ListAsync(run, Admin));
        Assert.IsType<DecideDataResult.NotFound>(await DecideAsync(run, request, Admin));
        Assert.Equal(3, (await ListAsync(run, "sekcam.kedopok"))!.Count);
    }
}
