using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using Lajur.Studio.Tests.Server;
using Microsoft.Playwright;

namespace Lajur.Studio.Tests.Browser;

/// <summary>The lists of the real Elsa Studio: what is chosen there happens, and of what is refused the reason is told while the list lives on.</summary>
public sealed class ListTests(Chromium chromium) : StudioTests, IClassFixture<Chromium>
{
    private string _run = "";

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await Client.SaveAsync(Drawing.Waiting(), publish: true);
        _run = await Client.RunAsync("uji");
    }

    [Fact]
    public async Task Drawings_come_in_from_a_file_leave_as_one_and_are_published_withdrawn_and_deleted()
    {
        await using var tab = await OpenAsync("/alur");
        await tab.Row("Alur uji").WaitForAsync();
        await tab.Page.Locator("#workflow-file-upload-button-wrapper input[type=file]")
            .SetInputFilesAsync(new FilePayload { Name = "alur.zip", MimeType = "application/zip", Buffer = await PackedAsync() });
        await tab.Row("Alur rusak").WaitForAsync();

        var exported = await tab.Page.RunAndWaitForDownloadAsync(async () =>
        {
            await tab.ChooseAsync("Alur salinan", "Export");
            await tab.AgreeAsync("Export");
        });
        using var file = new StreamReader(await exported.CreateReadStreamAsync());
        Assert.Equal("salinan", JsonNode.Parse(await file.ReadToEndAsync(TestContext.Current.CancellationToken))!["definitionId"]!.ToString());

        await tab.ChooseAsync("Alur rusak", "Unpublish");
        await tab.ToldAsync("Alur ini tidak sedang terbit.");
        await tab.ChooseAsync("Alur salinan", "Publish");
        await Assertions.Expect(tab.Row("Alur salinan").Locator("td").Nth(4)).ToHaveTextAsync("1");
        Assert.True(await IsPublishedAsync("salinan"));
        // What was done elsewhere takes no reason away, and nothing is told as done that was not.
        await tab.ToldAsync("Alur ini tidak sedang terbit.");
        await Assertions.Expect(tab.Page.GetByText("Workflow retracted").And(tab.Page.Locator(":visible"))).ToHaveCountAsync(0);
        await tab.ChooseAsync("Alur salinan", "Unpublish");
        await Assertions.Expect(tab.Row("Alur salinan").Locator("td").Nth(4)).ToHaveTextAsync("-");
        Assert.False(await IsPublishedAsync("salinan"));
        await Assertions.Expect(tab.Page.Locator("#studio-refusal > div")).ToBeHiddenAsync();

        await tab.RefuseAsync("**/execute", "Akun Anda tidak berhak melakukan ini.");
        await tab.ChooseAsync("Alur salinan", "Run");
        await tab.ToldAsync("tidak berhak");
        await tab.Page.GetByText("cannot be started").WaitForAsync();
        await tab.ChooseAsync("Alur rusak", "Publish");
        await tab.ToldAsync("Asing");
        await tab.ChooseAsync("Alur uji", "Delete");
        await tab.AgreeAsync("Delete");
        await tab.ToldAsync("masih dipakai perkara");
        await tab.ChooseForAsync("Delete", "Alur uji", "Alur rusak");
        await tab.ToldAsync("1 alur tidak dihapus.");
        await tab.PictureAsync("list");
        await Assertions.Expect(tab.Row("Alur rusak")).ToHaveCountAsync(0);

        await tab.Row("Alur uji").GetByText("Alur uji").ClickAsync();
        await tab.Page.WaitForURLAsync("**/alur/uji");
        await tab.NodeAsync("Catat");
        await tab.AssertHealthyAsync(refusals: 4);
    }

    [Fact]
    public async Task Runs_are_found_by_their_day_cancelled_and_deleted_and_lead_to_the_viewer()
    {
        var other = await Client.RunAsync("uji");
        await using var tab = await OpenAsync("/alur/jalannya");

        await tab.CreatedTodayAsync();
        await tab.Row(other).WaitForAsync();
        await tab.ChooseAsync(other, "Cancel");
        await tab.AgreeAsync("Yes");
        await tab.Row(other).GetByText("Cancelled").WaitForAsync();
        Assert.Equal("Cancelled", (await Client.ReadAsync($"workflow-instances/{other}"))["subStatus"]!.ToString());
        await tab.ChooseForAsync("Delete", _run, other);
        await tab.ToldAsync("1 proses tidak dihapus");
        await Assertions.Expect(tab.Row(other)).ToHaveCountAsync(0);
        await tab.PictureAsync("runs");

        await tab.Row(_run).GetByText(_run).ClickAsync();
        await tab.Page.WaitForURLAsync($"**/alur/jalannya/{_run}");
        await tab.NodeAsync("Catat");
        await tab.NodeAsync(TestNotes.Note);
        await tab.AssertHealthyAsync();
    }

    /// <summary>A copy of the drawing, and one that cannot run.</summary>
    private async Task<byte[]> PackedAsync()
    {
        var copy = await Client.ReadAsync("workflow-definitions/uji/export");
        (copy["definitionId"], copy["name"]) = ("salinan", "Alur salinan");
        var broken = (JsonObject)copy.DeepClone();
        (broken["definitionId"], broken["name"]) = ("rusak", "Alur rusak");
        broken["root"]!["activities"]!.AsArray().Add(Drawing.Activity("Asing", "Lain.Asing", 1000));
        using var into = new MemoryStream();
        using (var zip = new ZipArchive(into, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var drawing in (JsonObject[])[copy, broken])
            {
                using var entry = zip.CreateEntry($"{drawing["definitionId"]}.json").Open();
                entry.Write(Encoding.UTF8.GetBytes(drawing.ToJsonString()));
            }
        }

        return into.ToArray();
    }

    private async Task<bool> IsPublishedAsync(string definitionId) =>
        (await Client.ReadAsync($"workflow-definitions/by-definition-id/{definitionId}?versionOptions=Latest"))["isPublished"]!.GetValue<bool>();

    private async Task<StudioTab> OpenAsync(string path) => await StudioTab.OpenAsync(chromium, Server.Address, path);
}
