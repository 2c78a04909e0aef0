using Microsoft.Playwright;

namespace Lajur.Host.Tests;

/// <summary>
/// A real Chromium: the one LAJUR_CHROMIUM names, else Debian's. Each test opens contexts of its own in it, so that several
/// people can be signed in side by side.
/// </summary>
public sealed class ChromiumFixture : IAsyncLifetime
{
    private IPlaywright? _playwright;

    /// <summary>The browser.</summary>
    public IBrowser Browser { get; private set; } = null!;

    /// <summary>Somebody at a browser, with cookies of their own.</summary>
    public Task<IBrowserContext> NewContextAsync(Uri host, int width = 1280, int height = 860, bool script = true) =>
        Browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = host.ToString(),
            ViewportSize = new ViewportSize { Width = width, Height = height },
            JavaScriptEnabled = script,
            Locale = "id-ID",
            TimezoneId = "Asia/Jakarta",
        });

    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("LAJUR_CHROMIUM") ?? "/usr/bin/chromium",
            Args =
            [
                "--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--disable-quic", "--no-first-run",
            ],
        });
    }

    public async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
