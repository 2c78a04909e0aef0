using System.Text.Json.Nodes;
using Lajur.Studio.Tests.Server;
using Microsoft.Playwright;

namespace Lajur.Studio.Tests.Browser;

/// <summary>The real Elsa Studio in a real browser: it draws, saves, publishes, rolls back and runs.</summary>
public sealed class EditorTests(ChromiumFixture chromium) : IAsyncLifetime
{
    private StudioServer _server = null!;
    private HttpClient _client = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await StudioServer.StartAsync();
        _client = _server.Client();
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task The_list_shows_the_drawings_and_a_click_leads_to_the_editor()
    {
        await _client.SaveAsync(Drawing.Waiting(), publish: true);
        await using var tab = await OpenAsync("/alur");
        await tab.Page.GetByText("Alur uji").First.ClickAsync();
        await tab.Page.WaitForURLAsync("**/alur/uji");
        await tab.Page.GetByText("Catat").First.WaitForAsync();
        await tab.PictureAsync("editor");
        await tab.AssertHealthyAsync();
    }

    [Fact]
    public async Task An_edited_input_becomes_a_draft_by_itself_and_publish_makes_it_the_version()
    {
        await _client.SaveAsync(Drawing.Waiting(), publish: true);
        await using var tab = await OpenAsync("/alur/uji");
        await tab.Page.GetByText("Catat").First.ClickAsync();
        var field = tab.Page.GetByRole(AriaRole.Textbox, new() { Name = "Text" }).Or(tab.Page.GetByLabel("Teks")).First;
        await field.FillAsync("Halo dari kantor");
        await field.PressAsync("Tab");
        await UntilAsync(async () => (await LatestAsync()) is { } latest
            && latest["version"]!.GetValue<int>() == 2
            && latest.Activity("Catat")["text"]!["expression"]!["value"]!.ToString() == "Halo dari kantor");
        await tab.PictureAsync("draft");

        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Publish" }).First.ClickAsync();
        await UntilAsync(async () => (await LatestAsync())["isPublished"]!.GetValue<bool>());
        await tab.AssertHealthyAsync();
    }

    private async Task<JsonObject> LatestAsync() => await _client.ReadAsync("workflow-definitions/by-definition-id/uji?versionOptions=Latest");

    private async Task<StudioTab> OpenAsync(string path) => await StudioTab.OpenAsync(await chromium.BrowserAsync(), _server.Address, path);

    private static Task UntilAsync(Func<Task<bool>> holds) => Until.HoldsAsync(holds);
}
