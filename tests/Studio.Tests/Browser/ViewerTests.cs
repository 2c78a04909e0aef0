using Lajur.Studio.Tests.Server;

namespace Lajur.Studio.Tests.Browser;

/// <summary>A run in the real Elsa Studio: started from the editor, watched live.</summary>
public sealed class ViewerTests(Chromium chromium) : StudioTests, IClassFixture<Chromium>
{
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await Client.SaveAsync(Drawing.Waiting(), publish: true);
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

        await StudioTab.WatchedAsync(Server, instance);
        await Server.PublishEventAsync("lanjut");
        await Server.TellAsync(instance);
        await tab.Page.GetByText("Tunggu peristiwa - Completed").First.WaitForAsync();
        await tab.Page.GetByText("Finished").First.WaitForAsync();
        await tab.PictureAsync("viewer-finished");
        await tab.AssertHealthyAsync();
    }

    private async Task<StudioTab> OpenAsync(string path) => await StudioTab.OpenAsync(chromium, Server.Address, path);
}
