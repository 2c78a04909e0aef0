using Lajur.Host.StartUp;
using Lajur.Registry;
using Lajur.Registry.Cases;
using Lajur.Registry.Inbox;
using Lajur.Registry.Intake;
using Lajur.Registry.Offices;
using Lajur.Registry.Services;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Host.Tests.Desk;

/// <summary>What desks need to have something to do: cases, and officers beside the demo's.</summary>
public static class DeskWork
{
    /// <summary>A citizen of Probolinggo asks for information; the answer is the case's number.</summary>
    public static async Task<string> ApplyAsync(
        this HostFixture host,
        string name = "Budi Santoso",
        Channel channel = Channel.Website,
        ContactMedium medium = ContactMedium.TrackingPage)
    {
        var entry = await host.WithAsync<ServiceCatalog, CatalogEntry?>(catalog => catalog.FindAsync("probolinggo", "informasi"));
        var result = await host.WithAsync<SubmitCaseHandler, SubmitCaseResult>(submit => submit.HandleAsync(new SubmitCase
        {
            OfficeId = entry!.Office.Id,
            ServiceId = entry.Service.Id,
            Channel = channel,
            Applicant = new ApplicantDetails { Name = name, Email = "siti@contoh.id", Phone = "081234567890", Medium = medium },
            Values = new Dictionary<string, string[]>(StringComparer.Ordinal)
            {
                ["perihal"] = ["Syarat akta kelahiran"],
                ["pertanyaan"] = ["Apa saja syarat membuat akta kelahiran anak pertama?"],
            },
            OperationId = NewKey(host),
        }));
        return Assert.IsType<SubmitCaseResult.Submitted>(result).Receipt.Number;
    }

    /// <summary>A complaint to Probolinggo that was answered and closed.</summary>
    public static async Task<string> AnsweredComplaintAsync(this HostFixture host)
    {
        var entry = await host.WithAsync<ServiceCatalog, CatalogEntry?>(catalog => catalog.FindAsync("probolinggo", "pengaduan"));
        var result = await host.WithAsync<SubmitCaseHandler, SubmitCaseResult>(submit => submit.HandleAsync(new SubmitCase
        {
            OfficeId = entry!.Office.Id,
            ServiceId = entry.Service.Id,
            Channel = Channel.Website,
            Applicant = new ApplicantDetails { Name = "Siti Aminah", Email = "siti@contoh.id", Phone = "081234567890", Medium = ContactMedium.TrackingPage },
            Values = new Dictionary<string, string[]>(StringComparer.Ordinal)
            {
                ["jenis"] = ["pengaduan"],
                ["perihal"] = ["Antre dua jam"],
                ["keluhan"] = ["Saya antre dua jam di loket pada hari Senin."],
                ["pekerjaan"] = ["Pedagang"],
                ["alamat"] = ["Jalan Mawar 5"],
            },
            OperationId = NewKey(host),
        }));
        var (number, now) = (Assert.IsType<SubmitCaseResult.Submitted>(result).Receipt.Number, host.Clock.GetUtcNow());
        await host.WithAsync<RegistryDb, int>(db => db.Set<Case>().Where(one => one.Number == number).ExecuteUpdateAsync(
            set => set.SetProperty(one => one.Status, CaseStatus.Closed).SetProperty(one => one.ClosedAt, now)
                .SetProperty(one => one.Answer, "Loket kedua kami buka.").SetProperty(one => one.AnsweredAt, now)));
        return number;
    }

    /// <summary>The officer of the counter sends the file back to the applicant.</summary>
    public static async Task ReturnAsync(this HostFixture host, string number, string message)
    {
        var item = await host.OpenItemAsync(number);
        var officerId = await host.WithAsync<RegistryDb, Guid>(db =>
            db.Set<Officer>().Where(officer => officer.UserName == "petugas").Select(officer => officer.Id).SingleAsync());
        var result = await host.WithAsync<CompleteWorkItemHandler, WorkItemResult>(handler => handler.HandleAsync(new CompleteWorkItem
        {
            WorkItemId = item.Id,
            OfficerId = officerId,
            Outcome = "Kembalikan untuk dilengkapi",
            Values = new Dictionary<string, string[]>(StringComparer.Ordinal) { ["pesan"] = [message] },
            Revision = item.Revision,
            OperationId = NewKey(host),
        }));
        Assert.IsType<WorkItemResult.Done>(result);
    }

    /// <summary>The one open work item of a case.</summary>
    public static Task<WorkItem> OpenItemAsync(this HostFixture host, string number) =>
        host.WithAsync<RegistryDb, WorkItem>(db => db.Set<WorkItem>().AsNoTracking().SingleAsync(item =>
            (item.State == WorkItemState.Available || item.State == WorkItemState.Claimed)
            && db.Set<Case>().Any(one => one.Id == item.CaseId && one.Number == number)));

    /// <summary>Somebody more on an office's staff, with the demo's password.</summary>
    public static Task<Officer> HireAsync(this HostFixture host, string office, string userName, string name, params string[] lanes) =>
        host.WithAsync<RegistryDb, Officer>(async db =>
        {
            var officeId = (await db.Set<Office>().SingleAsync(one => one.Slug == office)).Id;
            var laneIds = await db.Set<Lane>().Where(lane => lane.OfficeId == officeId && lanes.Contains(lane.Key))
                .Select(lane => lane.Id).ToListAsync();
            var officer = new Officer
            {
                Id = Guid.CreateVersion7(host.Clock.GetUtcNow()),
                OfficeId = officeId,
                UserName = userName,
                NormalizedUserName = userName.ToUpperInvariant(),
                Name = name,
                Position = "Petugas",
                SecurityStamp = NewKey(host),
            };
            officer.PasswordHash = new PasswordHasher<Officer>().HashPassword(officer, DemoAccounts.Password);
            officer.Lanes = [.. laneIds.Select(lane => new OfficerLane { OfficerId = officer.Id, LaneId = lane })];
            db.Add(officer);
            await db.SaveChangesAsync();
            return officer;
        });

    private static string NewKey(HostFixture host) => Guid.CreateVersion7(host.Clock.GetUtcNow()).ToString("N");
}
