using Lajur.Studio.Live;
using Lajur.Studio.Tests.Server;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Lajur.Studio.Tests.Browser;

/// <summary>A browser tab of an administrator, which remembers every error that Elsa Studio raised.</summary>
public sealed class StudioTab : IAsyncDisposable
{
    private readonly List<string> _errors = [];

    private StudioTab(IPage page)
    {
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                _errors.Add($"{message.Text} ({message.Location})");
            }
        };
        page.PageError += (_, error) => _errors.Add(error);
        page.Response += (_, response) =>
        {
            if (response.Status >= 500)
            {
                _errors.Add($"{response.Status} {response.Url}");
            }
        };
    }

    public IPage Page { get; }

    public static async Task<StudioTab> OpenAsync(Chromium chromium, Uri server, string path, string office = "probolinggo")
    {
        var page = await chromium.OpenAsync(server, width: 1440);
        page.Context.SetDefaultTimeout(30_000);
        await page.Context.AddCookiesAsync([new() { Name = "office", Value = office, Url = server.ToString() }]);
        var tab = new StudioTab(page);
        await tab.Page.GotoAsync(path);
        return tab;
    }

    /// <summary>A box on the canvas, once it is drawn.</summary>
    public async Task<ILocator> NodeAsync(string title)
    {
        var node = Page.Locator(".x6-node, elsa-activity-wrapper").GetByText(title, new() { Exact = true }).First;
        await node.WaitForAsync();
        return node;
    }

    public Task PublishAsync() => Page.Locator("button.mud-primary-text:visible").First.ClickAsync();

    public Task RunAsync() => Page.Locator("button.mud-success-text:visible").First.ClickAsync();

    /// <summary>Opens the tab with the versions, which lies to the right of those in sight.</summary>
    public async Task OpenHistoryAsync()
    {
        await Page.Locator(".mud-tabs-scroll-button button").Last.ClickAsync();
        await Page.Locator(".mud-tab").Filter(new() { HasText = "Version history" }).ClickAsync();
        await Page.Locator("table:visible tbody tr").First.WaitForAsync();
    }

    /// <summary>Waits until the tab listens to the hub.</summary>
    public static Task WatchedAsync(StudioServer server, string instanceId) =>
        Until.HoldsAsync(() => Task.FromResult(server.Services.GetRequiredService<Observers>().Watch(instanceId)));

    /// <summary>Fails when Elsa Studio raised an error or shows its error bar.</summary>
    public async Task AssertHealthyAsync()
    {
        Assert.False(await Page.Locator("#blazor-error-ui").IsVisibleAsync(), "The error bar is shown: " + string.Join('\n', _errors));
        Assert.Empty(_errors);
    }

    /// <summary>Keeps a picture in the folder that LAJUR_SCREENSHOTS names, if it names one.</summary>
    public async Task PictureAsync(string name)
    {
        if (Environment.GetEnvironmentVariable("LAJUR_SCREENSHOTS") is { Length: > 0 } folder)
        {
            await Page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png") });
        }
    }

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();
}
