using Lajur.Studio.Tests.Server;

namespace Lajur.Studio.Tests.Browser;

/// <summary>A run in the real Elsa Studio: started from the editor, watched live.</summary>
public sealed class ViewerTests(Chromium chromium) : IClassFixture<Chromium>, IAsyncLifetime
{
    private StudioServer _server = null!;
    private HttpClient _client = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await StudioServer.StartAsync();
        _client = _server.Client();
        await _client.SaveAsync(Drawing.Waiting(), publish: true);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task Run_leads_to_our_page_of_the_instance_where_badges_and_journal_move_by_themselves()
    {
        await using var tab = await OpenAsync("/alur/uji");
        await tab.NodeAsync("Catat");
        await tab.RunAsync();
        await tab.Page.WaitForURLAsync("**/alur/jalannya/*");
        var instance = tab.Page.Url[(tab.Page.Url.LastIndexOf('/') + 1)..];
        await tab.Page.GetByText("Tunggu peristiwa - Suspended").First.WaitForAsync();
        await tab.PictureAsync("viewer-waiting");

        await StudioTab.WatchedAsync(_server, instance);
        await _server.PublishEventAsync("lanjut");
        await _server.TellAsync(instance);
        await tab.Page.GetByText("Tunggu peristiwa - Completed").First.WaitForAsync();
        await tab.Page.GetByText("Finished").First.WaitForAsync();
        await tab.PictureAsync("viewer-finished");
        await tab.AssertHealthyAsync();
    }

    [Fact]
    public async Task The_list_of_instances_leads_to_the_viewer()
    {
        var instance = await _client.RunAsync("uji");
        await using var tab = await OpenAsync("/alur/jalannya");
        await tab.Page.Locator("table tbody tr").First.Locator("td").Nth(2).ClickAsync();
        await tab.Page.WaitForURLAsync($"**/alur/jalannya/{instance}");
        await tab.NodeAsync("Catat");
        await tab.AssertHealthyAsync();
    }

    private async Task<StudioTab> OpenAsync(string path) => await StudioTab.OpenAsync(chromium, _server.Address, path);
}
