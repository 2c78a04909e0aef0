using Microsoft.Playwright;

namespace Lajur.Host.Tests.Journeys;

/// <summary>A citizen at a browser of their own: applies page by page, keeps the receipt, follows the case.</summary>
internal sealed class CitizenAtBrowser(IPage page)
{
    public IPage Page => page;

    /// <summary>The case's number, once the application is sent.</summary>
    public string Number { get; private set; } = "";

    /// <summary>Fills in the form of the information service and sends it; ends on the receipt.</summary>
    public async Task ApplyAsync(string subject, string name = "Siti Aminah")
    {
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Link, new() { Name = "Pelayanan Informasi kepada Masyarakat" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Ajukan permohonan" }).First.ClickAsync();
        await page.GetByLabel("Perihal").FillAsync(subject);
        await page.GetByLabel("Pertanyaan Anda").FillAsync("Bagaimana mengurusnya, dan berapa lama?");
        await NextAsync();
        await NextAsync();
        await page.GetByLabel("Nama lengkap").FillAsync(name);
        await page.GetByLabel("Di halaman pelacakan").CheckAsync();
        await NextAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Kirim permohonan" }).ClickAsync();
        await ReadNumberAsync();
        Assert.StartsWith("INF-2026-", Number, StringComparison.Ordinal);
    }

    /// <summary>A citizen whose application was just sent and who sees the receipt.</summary>
    public static async Task<CitizenAtBrowser> WithReceiptAsync(IPage page)
    {
        var citizen = new CitizenAtBrowser(page);
        await citizen.ReadNumberAsync();
        return citizen;
    }

    private async Task ReadNumberAsync()
    {
        Number = (await page.Locator(".receipt-number").InnerTextAsync()).Trim();
        Assert.Matches(@"^[A-Z]{3}-2026-\d{6}$", Number);
    }

    /// <summary>From the receipt to where the case stands.</summary>
    public async Task FollowAsync()
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "Lihat perjalanan permohonan" }).ClickAsync();
        await Assertions.Expect(page.Locator(".steps")).ToBeVisibleAsync();
    }

    /// <summary>Waits until the page says this, without being reloaded by anybody.</summary>
    public Task SeesAsync(string text) => Assertions.Expect(page.Locator("main")).ToContainTextAsync(text);

    /// <summary>Answers what the office asked for.</summary>
    public async Task CompleteAsync(string text)
    {
        await page.GetByLabel("Keterangan tambahan").FillAsync(text);
        await page.GetByRole(AriaRole.Button, new() { Name = "Kirim kelengkapan" }).ClickAsync();
        await SeesAsync("Jawaban Anda sudah kami terima");
    }

    private Task NextAsync() => page.GetByRole(AriaRole.Button, new() { Name = "Lanjutkan" }).ClickAsync();
}
