using Lajur.Host.Tests.Browsing;
using Lajur.Testing;
using Microsoft.Playwright;

namespace Lajur.Host.Tests.Exchange;

/// <summary>The page in a real browser, and its BPMN in the program that others read BPMN with.</summary>
[Trait("speed", "slow")]
public sealed class ExchangeBrowserTests(HostFixture host, Chromium chromium) : IClassFixture<HostFixture>, IClassFixture<Chromium>
{
    private const string Page = "/admin/alur/pertukaran";

    private static readonly (string Office, string Service)[] s_drawings =
    [
        ("probolinggo", "informasi"), ("probolinggo", "ktp-digital"), ("probolinggo", "pengaduan"), ("kedopok", "perekaman-ktp-el"), ("kedopok", "pengaduan"),
        ("bogor", "data-penduduk"), ("bogor", "pengaduan"),
    ];

    [Fact]
    public async Task Every_drawing_opens_in_bpmn_js_without_a_warning_and_in_its_lanes()
    {
        var viewer = await chromium.OpenAsync(host.Address, 1600, 1000);
        await viewer.RouteAsync("**/bpmn-js-uji", route => route.FulfillAsync(new() { ContentType = "text/html", Body = "<!DOCTYPE html><html><body style='margin:0'><div id='kanvas' style='height:980px'></div></body></html>" }));
        await viewer.GotoAsync("/bpmn-js-uji");
        await viewer.AddScriptTagAsync(new() { Path = Path.Combine(Repository.Root, "node_modules/bpmn-js/dist/bpmn-navigated-viewer.production.min.js") });
        foreach (var (office, service) in s_drawings)
        {
            using var admin = await Access.SigningIn.OfficerAsync(host, office == "probolinggo" ? "admin" : $"admin.{office}");
            var xml = await admin.Http.GetStringAsync($"/admin/alur/{office}-{service}/unduh/alur.bpmn", TestContext.Current.CancellationToken);

            var seen = await viewer.EvaluateAsync<string[]>(
                """
                async xml => {
                  window.bpmn?.destroy();
                  window.bpmn = new BpmnJS({ container: '#kanvas' });
                  const { warnings } = await window.bpmn.importXML(xml);
                  window.bpmn.get('canvas').zoom('fit-viewport');
                  const elements = window.bpmn.get('elementRegistry');
                  const lanes = elements.filter(e => e.type === 'bpmn:Lane');
                  const nodes = elements.filter(e => e.type.match(/Task$|Gateway$|StartEvent$|EndEvent$|CatchEvent$/) && !e.labelTarget);
                  const inside = (e, lane) => e.y >= lane.y && e.y + e.height <= lane.y + lane.height && e.x >= lane.x && e.x + e.width <= lane.x + lane.width;
                  const outside = nodes.filter(e => !lanes.some(lane => lane.businessObject.flowNodeRef?.includes(e.businessObject) && inside(e, lane)));
                  const over = nodes.filter(a => nodes.some(b => a !== b && a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height));
                  return [...warnings.map(w => w.message), ...outside.map(e => `${e.id} outside its lane`), ...over.map(e => `${e.id} over another`),
                    ...(lanes.length && nodes.length ? [] : ['nothing drawn'])];
                }
                """, xml);

            Assert.Empty(seen);
            await viewer.KeepAsync($"bpmn-{office}-{service}");
        }
    }

    [Fact]
    public async Task The_page_and_its_preview_shut_nobody_out()
    {
        var page = await chromium.OfficerAsync(host.Address, "admin", Page, Sight.Phone);
        await page.LookAsync("pertukaran");

        await page.GetByLabel("Berkas", new() { Exact = true }).SetInputFilesAsync(Path.Combine(Repository.Root, "tests/Papers.Tests/Sop/Tables/pelayanan-informasi.csv"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Periksa berkas" }).PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Pratinjau tabel SOP" })).ToBeVisibleAsync();
        await page.LookAsync("pertukaran-pratinjau");

        await page.GetByLabel("Nama alur").FillAsync("");
        await page.GetByRole(AriaRole.Button, new() { Name = "Simpan sebagai rancangan" }).ClickAsync();
        await Assertions.Expect(page.Locator("#kesalahan")).ToContainTextAsync("Tulis nama alur");
        await page.GotoAsync(Page);
        await page.GetByLabel("Berkas", new() { Exact = true }).SetInputFilesAsync(new FilePayload
        {
            Name = "salah.csv",
            MimeType = "text/csv",
            Buffer = "No;Aktivitas;Pemohon;Petugas;Kelengkapan;Waktu;Output;Ket\n1;Mengajukan;X;;;;;\n2;Memeriksa;;centang;;sebentar;;\n"u8.ToArray(),
        });
        await page.GetByRole(AriaRole.Button, new() { Name = "Periksa berkas" }).ClickAsync();
        await page.Locator("#kesalahan a").Last.ClickAsync();
        await Assertions.Expect(page.Locator("#sel-F3")).ToBeInViewportAsync();
        await page.LookAsync("pertukaran-salah");
    }
}
