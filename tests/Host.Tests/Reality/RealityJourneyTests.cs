using Lajur.Host.Desk;
using Lajur.Host.Tests.Browsing;
using Lajur.Host.Tests.Designer;
using Lajur.Host.Tests.Desk;
using Lajur.Host.Tests.TryOut;
using Lajur.Registry;
using Lajur.Registry.Cases;
using Lajur.Registry.Inbox;
using Lajur.Registry.Offices;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Lajur.Host.Tests.Reality;

/// <summary>
/// What happened in real cases, seen in a real browser by the head and by the administrator. With LAJUR_SCREENSHOTS set to a
/// folder, what was seen is kept there.
/// </summary>
[Trait("speed", "slow")]
public sealed class RealityJourneyTests(HostFixture host, Chromium chromium) : IClassFixture<HostFixture>, IClassFixture<Chromium>
{
    private const string Drawing = "probolinggo-informasi";

    private const int Cases = 20;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_head_sees_where_norms_fail_and_the_administrator_what_the_draft_would_change()
    {
        await WorkAsync();
        await host.RedrawAsync(Drawing, draft => TriedDraft.Step(draft, "Langkah4")["lane"] = TriedDraft.Input("Literal", "bidang-capil"));

        var head = await chromium.OfficerAsync(host.Address, "kepala", DesignerLinks.Realities);
        await head.GetByRole(AriaRole.Link, new() { Name = "Pelayanan Informasi kepada Masyarakat" }).ClickAsync();
        await Assertions.Expect(head.Locator("tr.reality-row").Filter(new() { HasText = "2.b" })).ToContainTextAsync("LEWAT NORMA");
        await Assertions.Expect(head.Locator("svg.paper")).ToContainTextAsync("LEWAT NORMA");
        await Assertions.Expect(head.GetByRole(AriaRole.Region, new() { Name = "Usulan norma" })).ToContainTextAsync("persingkat waktu tunggu");
        await head.LookAsync("kenyataan", Sight.Phone, Sight.Desk, 1920);
        var studio = await StudioPage.OpenAsync(chromium, host.Address, DesignerLinks.Viewer(await FirstRunAsync()));
        await Assertions.Expect(await studio.BoxAsync("2.b Mempelajari")).ToContainTextAsync($"({Cases} kunjungan) · LEWAT NORMA");
        await studio.PictureAsync("kenyataan-studio");

        var admin = await chromium.OfficerAsync(host.Address, "admin", DesignerLinks.Replay(Drawing));
        await Assertions.Expect(admin.Locator("main")).ToContainTextAsync($"{Cases} perkara");
        await Assertions.Expect(admin.Locator("section[aria-labelledby=judul-beban]")).ToContainTextAsync("Bidang Pencatatan Sipil");
        await admin.LookAsync("putar-ulang", Sight.Phone, Sight.Desk, 1920);
    }

    /// <summary>Questions lie for 40 minutes and are sorted within five, then answered by telephone.</summary>
    private async Task WorkAsync()
    {
        List<string> numbers = [];
        for (var i = 0; i < Cases; i++)
        {
            numbers.Add(await host.ApplyAsync());
        }

        host.Clock.Advance(TimeSpan.FromMinutes(40));
        await StepAsync(numbers, "Jawab langsung");
        await StepAsync(numbers, "Kirim jawaban", ("jawaban", "Bawalah surat kelahiran dari bidan."));
    }

    private async Task StepAsync(List<string> numbers, string outcome, params (string Field, string Value)[] values)
    {
        var officer = await host.WithAsync<RegistryDb, Guid>(db => db.Set<Officer>().Where(one => one.UserName == "petugas").Select(one => one.Id).SingleAsync());
        foreach (var number in numbers)
        {
            var item = await host.OpenItemAsync(number);
            Assert.IsType<WorkItemResult.Done>(await host.WithAsync<ClaimWorkItemHandler, WorkItemResult>(claim => claim.HandleAsync(
                new() { WorkItemId = item.Id, OfficerId = officer, OperationId = $"ambil-{item.Id}" })));
        }

        host.Clock.Advance(TimeSpan.FromMinutes(5));
        foreach (var number in numbers)
        {
            var item = await host.OpenItemAsync(number);
            Assert.IsType<WorkItemResult.Done>(await host.WithAsync<CompleteWorkItemHandler, WorkItemResult>(complete => complete.HandleAsync(new()
            {
                WorkItemId = item.Id,
                OfficerId = officer,
                Outcome = outcome,
                Values = values.ToDictionary(value => value.Field, value => new[] { value.Value }, StringComparer.Ordinal),
                Revision = item.Revision,
                OperationId = $"selesai-{item.Id}",
            })));
        }
    }

    private Task<string> FirstRunAsync() => host.WithAsync<RegistryDb, string>(db => db.Set<Case>().Select(one => one.InstanceId).FirstAsync(Ct));
}
