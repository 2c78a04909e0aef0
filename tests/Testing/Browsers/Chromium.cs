using System.Collections.Concurrent;
using Microsoft.Playwright;
using Xunit;

namespace Lajur.Testing.Browsers;

/// <summary>
/// A real Chromium, one for the whole test process: the one <c>LAJUR_CHROMIUM</c> names, else the machine's own. A class of
/// tests takes it as its fixture; the windows it opens are closed with the class.
/// </summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly Lazy<Task<IBrowser>> Shared = new(StartAsync);

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-dev-shm-usage",
        "--disable-sync", "--disable-quic", "--no-first-run",
    ];

    private readonly ConcurrentBag<IBrowserContext> _windows = [];

    /// <summary>
    /// A window with cookies of its own, as a second computer in the office would have. Its sizes are CSS pixels; relative
    /// addresses start at <paramref name="address"/>; what is waited for for 15 s counts as not coming.
    /// </summary>
    /// <exception cref="InvalidOperationException">There is no browser; the message says what to install.</exception>
    public async Task<IPage> OpenAsync(Uri address, int width = 1280, int height = 900, bool script = true)
    {
        var browser = await Shared.Value;
        var window = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = address.ToString(),
            JavaScriptEnabled = script,
            Locale = "id-ID",
            TimezoneId = "Asia/Jakarta",
            ViewportSize = new ViewportSize { Width = width, Height = height },
        });
        _windows.Add(window);
        window.SetDefaultTimeout(15_000);
        return await window.NewPageAsync();
    }

    public async ValueTask InitializeAsync() => await Shared.Value;

    public async ValueTask DisposeAsync()
    {
        foreach (var window in _windows)
        {
            await window.DisposeAsync();
        }
    }

    // Nobody ends the browser: its driver does, when the test process is gone and the pipe between them closes.
    private static async Task<IBrowser> StartAsync()
    {
        var playwright = await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = ChromiumProgram.Get(),
            Args = Arguments,
        });
    }
}
