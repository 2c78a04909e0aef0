using Deque.AxeCore.Commons;
using Lajur.Engine.Library;
using Lajur.Host.Desk;
using Lajur.Host.Tests.Browsing;
using Lajur.Host.Tests.Desk;
using Microsoft.Playwright;

namespace Lajur.Host.Tests.Forms;

/// <summary>
/// An administrator at the real editor of form-js: what is drawn there is what citizens fill in, and a case that runs keeps its own.
/// With LAJUR_SCREENSHOTS set to a folder, what was seen is kept there.
/// </summary>
[Trait("speed", "slow")]
public sealed class FormRoomJourneyTests(HostFixture host, Chromium chromium) : IClassFixture<HostFixture>, IClassFixture<Chromium>
{
    private const string Drawing = "probolinggo-informasi";

    // The editor is a program of 3 MB; a busy machine takes its time.
    private const float Patience = 45_000;

    [Fact]
    public async Task A_field_from_the_palette_is_named_tried_refused_and_saved_and_reaches_citizens_with_the_drawing()
    {
        var running = await host.ApplyAsync();
        var page = await chromium.OfficerAsync(host.Address, "admin", DesignerLinks.Forms(Drawing));
        page.SetDefaultTimeout(Patience);
        await page.GetByRole(AriaRole.Link, new() { Name = "permohonan", Exact = true }).ClickAsync();
        await page.WaitForSelectorAsync("body[data-ready]");
        await AddAsync(page, "textfield");
        await WriteAsync(page, "label", "");

        await page.Locator("#simpan").ClickAsync();
        var message = page.Locator("#pesan");
        await Assertions.Expect(message).ToContainTextAsync("Formulir belum disimpan. Perbaiki hal berikut");
        await Assertions.Expect(message.GetByRole(AriaRole.Button)).ToContainTextAsync("setiap isian perlu label");
        await LookAsync(page, "formulir-ditolak");

        await WriteAsync(page, "label", "Nama anak");
        await WriteAsync(page, "key", "nama_anak");
        await Assertions.Expect(page.Locator("#khusus")).ToContainTextAsync("Untuk \"Nama anak\"");
        await page.Locator("#pratinjau").ClickAsync();
        var phone = page.FrameLocator("iframe[name=layar]");
        await Assertions.Expect(phone.GetByLabel("Nama anak")).ToBeVisibleAsync();
        Assert.True(await phone.Locator("html").EvaluateAsync<bool>("html => html.scrollWidth <= 360"), "The preview is wider than a telephone.");
        await LookAsync(page, "formulir-pratinjau");

        await page.Locator("#simpan").ClickAsync();
        await Assertions.Expect(message).ToContainTextAsync("Tersimpan. Formulir ini terbit bersama alurnya, versi 2.");
        await SeesFieldAsync(isThere: false);
        Assert.IsType<PublishOutcome.Published>(await host.WithAsync<DefinitionLibrary, PublishOutcome>(
            library => library.PublishAsync(Drawing, TestContext.Current.CancellationToken)));
        await SeesFieldAsync(isThere: true);
        var clerk = await chromium.OfficerAsync(host.Address, "petugas", $"/perkara/{running}");
        await Assertions.Expect(clerk.Locator("main")).ToContainTextAsync("Pertanyaan Anda");
        await Assertions.Expect(clerk.Locator("main")).Not.ToContainTextAsync("Nama anak");
    }

    /// <summary>Adds a field by the keys, as whoever does without a mouse, and opens what is general of it.</summary>
    private static async Task AddAsync(IPage page, string type)
    {
        await page.Locator($".fjs-palette-field[data-field-type={type}]").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".bio-properties-panel-group-header", new() { HasText = "Umum" }).ClickAsync();
        await Entry(page, "key").WaitForAsync();
    }

    private static async Task WriteAsync(IPage page, string entry, string text)
    {
        var field = Entry(page, entry).Locator("input, textarea, [contenteditable]").First;
        await field.FillAsync(text);
        await field.PressAsync("Tab");
    }

    private static ILocator Entry(IPage page, string name) => page.Locator($".fjs-properties-container [data-entry-id={name}]");

    private async Task SeesFieldAsync(bool isThere)
    {
        using var citizen = host.NewVisitor();
        var page = await citizen.OpenAsync("/layanan/probolinggo/informasi/ajukan");
        Assert.Equal(isThere, page.Body!.TextContent.Contains("Nama anak", StringComparison.Ordinal));
    }

    private static async Task LookAsync(IPage page, string name)
    {
        await page.KeepAsync(name);
        // What form-js draws is used as it was published.
        await page.ShutsNobodyOutAsync(name, new AxeRunContext { Exclude = [new AxeSelector("#penyusun")] });
    }
}
