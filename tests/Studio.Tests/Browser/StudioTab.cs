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

    public static async Task<StudioTab> OpenAsync(Chromium chromium, Uri server, string path)
    {
        var page = await chromium.OpenAsync(server, width: 1440);
        page.Context.SetDefaultTimeout(30_000);
        await page.Context.AddCookiesAsync([new() { Name = "office", Value = "probolinggo", Url = server.ToString() }]);
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

    /// <summary>Deletes every version that the open history lists.</summary>
    public async Task DeleteVersionsAsync()
    {
        await Page.Locator("table:visible thead input[type=checkbox]").CheckAsync(new() { Force = true });
        await Page.GetByRole(AriaRole.Button, new() { Name = "Bulk actions" }).ClickAsync();
        await Menu("Delete").ClickAsync();
        await AgreeAsync("OK");
    }

    /// <summary>A row of a list.</summary>
    public ILocator Row(string words) => Page.Locator("tbody tr").Filter(new() { HasText = words });

    /// <summary>Chooses from the menu of a row.</summary>
    public async Task ChooseAsync(string row, string action)
    {
        await Row(row).Locator("button").Last.ClickAsync();
        await Menu(action).ClickAsync();
    }

    /// <summary>Ticks rows and chooses for all of them, and agrees.</summary>
    public async Task ChooseForAsync(string action, params string[] rows)
    {
        foreach (var row in rows)
        {
            await Row(row).Locator("input[type=checkbox]").CheckAsync(new() { Force = true });
        }

        await Page.GetByRole(AriaRole.Button, new() { Name = "Bulk actions" }).ClickAsync();
        await Menu(action).ClickAsync();
        await AgreeAsync(action);
    }

    /// <summary>Presses the button of the dialog that asks.</summary>
    public Task AgreeAsync(string button) => Page.Locator(".mud-dialog").GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    /// <summary>Narrows the list of instances to those of today.</summary>
    public async Task CreatedTodayAsync()
    {
        await Page.GetByRole(AriaRole.Button, new() { Name = "Date filters" }).ClickAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Add" }).ClickAsync();
        await Page.Locator(".mud-popover-open .mud-select.mud-input-control").First.ClickAsync();
        await Page.Locator(".mud-popover-open .mud-list-item").GetByText("Created", new() { Exact = true }).ClickAsync();
        await Page.Locator(".mud-popover-open .mud-picker input").First.ClickAsync();
        await Page.Locator(".mud-picker-calendar-day.mud-current").ClickAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Apply" }).ClickAsync();
    }

    /// <summary>Refuses what is asked of an address, as a role that may not is refused.</summary>
    public Task RefuseAsync(string address, string words) => Page.RouteAsync(address, route => route.FulfillAsync(new()
    {
        Status = 403,
        ContentType = "application/json",
        Body = $$"""{"statusCode":403,"message":"{{words}}","errors":{"":["{{words}}"]},"activityIds":[]}""",
    }));

    /// <summary>Waits until the page says this beside Elsa Studio.</summary>
    public Task ToldAsync(string words) => Page.Locator("#studio-refusal").GetByText(words).WaitForAsync();

    private ILocator Menu(string action) => Page.Locator(".mud-popover-open .mud-menu-item").GetByText(action, new() { Exact = true });

    /// <summary>Waits until the tab listens to the hub.</summary>
    public static Task WatchedAsync(StudioServer server, string instanceId) =>
        Until.HoldsAsync(() => Task.FromResult(server.Services.GetRequiredService<Observers>().Watch(instanceId)));

    /// <summary>Fails when Elsa Studio raised an error or shows its error bar.</summary>
    /// <param name="refusals">How often the server was to refuse something, which the browser notes as an error, too.</param>
    public async Task AssertHealthyAsync(int refusals = 0)
    {
        Assert.False(await Page.Locator("#blazor-error-ui").IsVisibleAsync(), "The error bar is shown: " + string.Join('\n', _errors));
        var (refused, errors) = (_errors.Where(IsRefusal).ToList(), _errors.Where(error => !IsRefusal(error)));
        Assert.Empty(errors);
        Assert.Equal(refusals, refused.Count);

        static bool IsRefusal(string error) =>
            ((string[])["400", "403", "422"]).Any(status => error.Contains($"status of {status}", StringComparison.Ordinal));
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
