using Lajur.Engine.Runtime;
using Lajur.Host.Tests.Access;
using Lajur.Host.Tests.Desk;
using Lajur.Registry;
using Lajur.Registry.Cases;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Host.Tests.Inbox;

public sealed class HeldCasesTests(HostFixture host) : IClassFixture<HostFixture>
{
    [Fact]
    public async Task A_case_whose_run_broke_is_named_to_who_can_look_at_it_and_to_nobody_else()
    {
        var number = await host.ApplyAsync();
        var instance = await BreakAsync(number);
        using var admin = await host.OfficerAsync("admin");
        using var kepala = await host.OfficerAsync("kepala");
        using var petugas = await host.OfficerAsync("petugas");

        var looked = await admin.OpenAsync("/tugas");
        var led = await kepala.OpenAsync("/tugas");
        var worked = await petugas.OpenAsync("/tugas");

        Assert.NotNull(looked.QuerySelector($"a[href='/admin/alur/jalannya/{instance}']"));
        Assert.NotNull(led.QuerySelector($".held-cases a[href='/perkara/{number}']"));
        Assert.Null(led.QuerySelector("a[href^='/admin/alur/jalannya/']"));
        Assert.Null(worked.QuerySelector(".held-cases"));
        Assert.DoesNotContain(number, worked.Body!.TextContent, StringComparison.Ordinal);
        var matter = await kepala.OpenAsync($"/perkara/{number}");
        Assert.Contains("tertahan karena gangguan", matter.QuerySelector(".case-sentence")!.TextContent, StringComparison.Ordinal);
    }

    private async Task<string> BreakAsync(string number)
    {
        var instance = await host.WithAsync<RegistryDb, string>(db =>
            db.Set<Case>().Where(one => one.Number == number).Select(one => one.InstanceId).SingleAsync());
        await host.WithAsync<WorkflowRuntime, StepResult>(runtime =>
            runtime.CancelAsync(new() { InstanceId = instance }, TestContext.Current.CancellationToken));
        return instance;
    }
}
