using Lajur.Host.Tests.Browsing;
using Lajur.Studio.Live;
using Microsoft.Playwright;

namespace Lajur.Host.Tests.Designer;

/// <summary>An administrator in front of the real Elsa Studio, who draws by hand as people do.</summary>
internal sealed partial class StudioPage(IPage page)
{
    // Elsa Studio is a program of 9 MB that compiles itself; a busy machine takes its time.
    private const float Patience = 45_000;

    public IPage Page => page;

    /// <summary>The notice that Elsa Studio has stopped.</summary>
    public ILocator Stopped => page.Locator("#blazor-error-ui");

    /// <summary>Signs in, as the office's administrator unless said otherwise, and opens a page of the designer.</summary>
    public static async Task<StudioPage> OpenAsync(
        Chromium chromium, Uri host, string address, int width = 1920, int height = 1080, string userName = "admin")
    {
        var page = await chromium.OfficerAsync(host, userName, address, width, height);
        page.SetDefaultTimeout(Patience);
        // The drawing gets the window to itself; whoever looks at the SOP below it opens the drawer.
        await page.EvaluateAsync("localStorage.getItem('lajur-tabel-sop') ?? localStorage.setItem('lajur-tabel-sop', '0')");
        await page.ReloadAsync();
        return new StudioPage(page);
    }

    /// <summary>From the list to the drawing with this name.</summary>
    public async Task OpenFromListAsync(string name)
    {
        await page.Locator("tbody").GetByText(name).First.ClickAsync();
        await page.WaitForURLAsync("**/admin/alur/*");
    }

    /// <summary>Opens a menu of our bar.</summary>
    public Task MenuAsync(string name) => page.Locator(".alur-menu summary", new() { HasText = name }).ClickAsync();

    /// <summary>A box of the drawing, by any part of its words, once it is drawn.</summary>
    public async Task<ILocator> BoxAsync(string words)
    {
        var box = page.Locator(".x6-node", new() { HasText = words }).First;
        await box.Locator(".elsa-activity").WaitForAsync();
        return box;
    }

    /// <summary>Selects a box, so that what can be said of it is shown below.</summary>
    public async Task SelectAsync(string words)
    {
        await (await BoxAsync(words)).Locator("elsa-activity-wrapper").ClickAsync();
        await Field("Nama langkah").WaitForAsync();
    }

    /// <summary>Writes into a field of the selected box, and waits until it is saved.</summary>
    public Task WriteAsync(string label, string text) => SavingAsync(text, async () =>
    {
        var field = Field(label).Locator("input:visible, textarea:visible").First;
        await field.FillAsync(text);
        await field.PressAsync("Tab");
    });

    /// <summary>Chooses from a list of the selected box, and waits until it is saved.</summary>
    /// <param name="label">The field's label.</param>
    /// <param name="choice">The choice in words.</param>
    /// <param name="value">What is written into the drawing for it.</param>
    public Task ChooseAsync(string label, string choice, string value) => SavingAsync(value, async () =>
    {
        await Field(label).Locator("[tabindex='0']").ClickAsync();
        await page.Locator(".mud-popover-open").GetByText(choice).ClickAsync();
    });

    /// <summary>Adds an outcome to the selected box, and waits until it is saved.</summary>
    public Task AddOutcomeAsync(string name) => SavingAsync(name, async () =>
    {
        var field = Field("Pilihan hasil").Locator("input:visible").First;
        await field.ClickAsync();
        await field.PressSequentiallyAsync(name);
        await field.PressAsync("Enter");
    });

    /// <summary>Presses Publish; the bar says when it is done.</summary>
    public Task PublishAsync() => page.Locator("button.mud-primary-text:visible").First.ClickAsync();

    /// <summary>Presses Run, and waits for the page of the instance.</summary>
    public async Task RunAsync()
    {
        await page.Locator("button.mud-success-text:visible").First.ClickAsync();
        await page.WaitForURLAsync("**/admin/alur/jalannya/*");
    }

    /// <summary>Opens the versions and goes back to one.</summary>
    public async Task RollBackAsync(int version)
    {
        await page.Locator(".mud-tabs-scroll-button button").Last.ClickAsync();
        await page.Locator(".mud-tab").Filter(new() { HasText = "Version history" }).ClickAsync();
        var row = page.Locator("table:visible tbody tr").Filter(new() { Has = page.GetByRole(AriaRole.Cell, new() { Name = $"{version}", Exact = true }) });
        await row.Locator("button").Last.ClickAsync();
        await page.GetByText("Rollback to this version").ClickAsync();
    }

    /// <summary>Waits until our bar says all this about the drawing or the run.</summary>
    public async Task SaysAsync(params string[] words)
    {
        foreach (var word in words)
        {
            await Assertions.Expect(page.Locator("#alur-state")).ToContainTextAsync(word, new() { Timeout = Patience });
        }
    }

    /// <summary>Waits until the journal of the run that is shown says this.</summary>
    public Task JournalAsync(string line) => page.GetByText(line).First.WaitForAsync();

    /// <summary>Waits until the viewer listens for the run that it shows.</summary>
    public async Task WatchedAsync(Observers observers)
    {
        var instanceId = page.Url[(page.Url.LastIndexOf('/') + 1)..];
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        using var bound = new CancellationTokenSource(TimeSpan.FromMilliseconds(Patience));
        while (!observers.Watch(instanceId))
        {
            await tick.WaitForNextTickAsync(bound.Token);
        }
    }

    /// <summary>Keeps a picture where LAJUR_SCREENSHOTS says, if it does.</summary>
    public Task PictureAsync(string name) => page.KeepAsync(name);

    /// <summary>A field of the selected box.</summary>
    public ILocator Field(string label) =>
        page.Locator(".mud-input-control", new() { Has = page.Locator("label", new() { HasText = label }) }).First;

    // Elsa Studio saves every change by itself, some time after it.
    private Task<IResponse> SavingAsync(string written, Func<Task> change) => page.RunAndWaitForResponseAsync(
        change,
        answer => answer.Request.Method == "POST" && answer.Ok
            && answer.Url.EndsWith("/elsa/api/workflow-definitions", StringComparison.Ordinal)
            && answer.Request.PostData?.Contains(written, StringComparison.Ordinal) == true);
}
