using Lajur.Host.Tests.Browsing;
using Microsoft.Playwright;

namespace Lajur.Host.Tests.Journeys;

/// <summary>An officer at a browser of their own, whose inbox lies open.</summary>
internal sealed class OfficerAtDesk(IPage page)
{
    public const string Inbox = "/tugas?tampilan=tersedia";

    public IPage Page => page;

    /// <summary>Signs in and waits until the inbox listens.</summary>
    public static async Task<OfficerAtDesk> SitDownAsync(Chromium chromium, Uri host, string userName)
    {
        var page = await chromium.OfficerAsync(host, userName, Inbox);
        await page.ListensAsync();
        await page.EvaluateAsync("window.sameDocument = true");
        return new OfficerAtDesk(page);
    }

    /// <summary>The case's row comes into the open inbox by itself.</summary>
    public async Task SeesArriveAsync(string number)
    {
        await Assertions.Expect(Row(number)).ToBeVisibleAsync();
        Assert.True(await page.EvaluateAsync<bool>("window.sameDocument === true"), "The page was reloaded.");
    }

    /// <summary>Opens the case's task from the inbox, takes it and fills in the fields, then presses the outcome.</summary>
    public async Task DoAsync(
        string number, string outcome, string? choose = null, (string Label, string Option)? select = null, params (string Label, string Text)[] fill)
    {
        await Row(number).GetByRole(AriaRole.Link).First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Ambil tugas" }).ClickAsync();
        await page.WaitForSelectorAsync(".outcomes");
        if (choose is not null)
        {
            await page.GetByLabel(choose, new() { Exact = true }).CheckAsync();
        }

        if (select is var (list, option))
        {
            await page.GetByLabel(list).SelectOptionAsync(new SelectOptionValue { Label = option });
        }

        foreach (var (label, text) in fill)
        {
            await page.GetByLabel(label).FillAsync(text);
        }

        await page.GetByRole(AriaRole.Button, new() { Name = outcome, Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync($"Perkara {number}");
        await page.GotoAsync(Inbox);
        await page.ListensAsync();
        await page.EvaluateAsync("window.sameDocument = true");
    }

    private ILocator Row(string number) => page.Locator(".inbox-row", new() { HasText = number });
}
