using System.Text.Json.Nodes;
using Lajur.Studio.Tests.Server;

namespace Lajur.Studio.Tests.Browser;

/// <summary>The real Elsa Studio in a real browser: it opens, saves by itself, publishes and rolls back.</summary>
public sealed class EditorTests(Chromium chromium) : StudioTests, IClassFixture<Chromium>
{
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await Client.SaveAsync(Drawing.Waiting(), publish: true);
    }

    [Fact]
    public async Task An_edited_input_becomes_a_draft_by_itself_and_publish_makes_it_the_version()
    {
        await using var tab = await OpenAsync("/alur/uji");
        await EditAsync(tab, "Halo dari kantor");
        await tab.PictureAsync("draft");
        Assert.Equal(1, (await ReadAsync("Published"))["version"]!.GetValue<int>());

        await tab.PublishAsync();
        await Until.HoldsAsync(async () => (await ReadAsync("Published"))["version"]!.GetValue<int>() == 2);
        await tab.AssertHealthyAsync();
    }

    [Fact]
    public async Task The_history_lists_the_versions_rolls_back_to_one_and_leads_to_the_list_once_all_are_deleted()
    {
        await Client.SaveAsync(Drawing.Waiting(name: "Alur kedua"), publish: true);
        await using var tab = await OpenAsync("/alur/uji");
        await tab.NodeAsync("Catat");
        await tab.OpenHistoryAsync();
        await tab.Page.Locator("table:visible tbody tr").Last.Locator("button").Last.ClickAsync();
        await tab.PictureAsync("history");
        await tab.Page.GetByText("Rollback to this version").ClickAsync();
        await Until.HoldsAsync(async () => await ReadAsync("Latest") is { } latest
            && latest["version"]!.GetValue<int>() == 3 && latest["name"]!.ToString() == "Alur uji");
        await tab.AssertHealthyAsync();

        await Client.SendAsync("workflow-definitions/uji/retract");
        await tab.DeleteVersionsAsync();
        await tab.Page.WaitForURLAsync("**/alur");
    }

    [Fact]
    public async Task A_drawing_with_an_unknown_type_opens_and_keeps_it_when_edited()
    {
        var model = Drawing.Waiting();
        model["root"]!["activities"]!.AsArray().Add(Drawing.Activity("Asing", "Lain.Asing", 1000, ("isi", Drawing.Literal("rahasia"))));
        await Client.SaveAsync(model);
        await using var tab = await OpenAsync("/alur/uji");
        await EditAsync(tab, "Halo lagi");
        var kept = (await Client.ReadAsync("workflow-definitions/uji/export")).Activity("Asing");
        Assert.Equal("Lain.Asing", kept["type"]!.ToString());
        Assert.Equal("rahasia", kept["isi"]!["expression"]!["value"]!.ToString());
        await tab.AssertHealthyAsync();
    }

    [Fact]
    public async Task A_refused_publication_is_told_in_words_and_the_editor_lives_on()
    {
        var model = Drawing.Waiting();
        model["root"]!["activities"]!.AsArray().Add(Drawing.Activity("Asing", "Lain.Asing", 1000));
        await Client.SaveAsync(model);
        await using var tab = await OpenAsync("/alur/uji");
        await tab.NodeAsync("Catat");
        await tab.PublishAsync();
        await tab.Page.Locator(".mud-snackbar").GetByText("Asing").First.WaitForAsync();
        await tab.PictureAsync("refused");
        // Elsa Studio's own notice lies over the button.
        await tab.Page.Locator("button.mud-success-text:visible").First.DispatchEventAsync("click");
        await tab.Page.Locator("#studio-refusal").GetByText("Asing").WaitForAsync();
        Assert.False(await tab.Page.Locator("#blazor-error-ui").IsVisibleAsync());
        await EditAsync(tab, "Tetap dapat diubah");
    }

    private async Task EditAsync(StudioTab tab, string text)
    {
        await (await tab.NodeAsync("Catat")).ClickAsync();
        var field = tab.Page.GetByLabel("Teks");
        await field.FillAsync(text);
        await field.PressAsync("Tab");
        await Until.HoldsAsync(async () => await ReadAsync("Draft") is { } draft
            && draft.Activity("Catat")["text"]!["expression"]!["value"]!.ToString() == text);
    }

    private async Task<JsonObject?> FindAsync(string version)
    {
        var answer = await Client.GetAsync($"workflow-definitions/by-definition-id/uji?versionOptions={version}", TestContext.Current.CancellationToken);
        return answer.IsSuccessStatusCode ? await StudioClient.BodyAsync(answer) : null;
    }

    private async Task<JsonObject> ReadAsync(string version) => await FindAsync(version) ?? (await FindAsync("Latest"))!;

    private async Task<StudioTab> OpenAsync(string path) => await StudioTab.OpenAsync(chromium, Server.Address, path);
}
