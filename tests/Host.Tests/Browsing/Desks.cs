using Lajur.Host.StartUp;
using Microsoft.Playwright;

namespace Lajur.Host.Tests.Browsing;

/// <summary>Officers at real browsers.</summary>
public static class Desks
{
    /// <summary>A window in which an officer is signed in, at <paramref name="address"/>.</summary>
    public static async Task<IPage> OfficerAsync(
        this Chromium chromium, Uri host, string userName, string address, int width = 1280, int height = 900)
    {
        var page = await chromium.OpenAsync(host, width, height);
        await page.GotoAsync($"/masuk?kembali={Uri.EscapeDataString(address)}");
        await page.GetByLabel("Nama pengguna").FillAsync(userName);
        await page.GetByLabel("Kata sandi").FillAsync(DemoAccounts.Password);
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Masuk" }).ClickAsync();
        await page.WaitForURLAsync(url => new Uri(url).PathAndQuery == address);
        return page;
    }

    /// <summary>Waits until the page listens to the hub.</summary>
    public static Task ListensAsync(this IPage page) => page.WaitForSelectorAsync("[data-live-state=connected]");
}
