using Lajur.Engine.Definitions;
using Lajur.Engine.Runtime;
using Lajur.Engine.Tests.Drawings;

namespace Lajur.Engine.Tests.Library;

public sealed class DefinitionLibraryTests
{
    [Fact]
    public async Task Saving_over_a_published_version_makes_a_draft_and_saving_again_overwrites_it()
    {
        await using var bench = new Bench();
        var first = await bench.PublishAsync(Drawing.Of([Drawing.Log("A")]));

        var draft = await bench.Library.SaveDraftAsync(Drawing.Of([Drawing.Log("B")]), Bench.Token);
        var again = await bench.Library.SaveDraftAsync(Drawing.Of([Drawing.Log("C")]), Bench.Token);

        Assert.Equal((2, true, false), (draft.Version, draft.IsLatest, draft.IsPublished));
        Assert.Equal(draft.Id, again.Id);
        var published = await bench.Store.FindDefinitionAsync("drawing", VersionOptions.Published, Bench.Token);
        Assert.Equal((first.Id, false), (published!.Id, published.IsLatest));
    }

    [Fact]
    public async Task A_running_case_stays_on_its_version_and_a_new_one_takes_the_published()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawing.Of([Drawing.Task("T"), Drawing.Log("old")], "T>old"));
        await bench.PublishAsync(Drawing.Of([Drawing.Task("T"), Drawing.Log("new")], "T>new"));

        await bench.ResumeAsync("T");
        Assert.Equal("old;", await bench.LogAsync());
        var next = Assert.IsType<StepResult.Ran>(
            await bench.Runtime.StartAsync(new StartWorkflow { DefinitionId = "drawing" }, Bench.Token));
        Assert.Equal(2, next.Instance.Version);
    }

    [Fact]
    public async Task A_version_once_published_never_changes_even_after_it_was_retracted()
    {
        await using var bench = new Bench();
        var first = await bench.PublishAsync(Drawing.Of([Drawing.Log("A")]));
        await bench.Library.RetractAsync("drawing", Bench.Token);

        var draft = await bench.Library.SaveDraftAsync(Drawing.Of([Drawing.Log("B")]), Bench.Token);

        Assert.NotEqual(first.Id, draft.Id);
        Assert.Equal(2, draft.Version);
    }

    [Fact]
    public async Task A_retracted_definition_starts_nothing()
    {
        await using var bench = new Bench();
        await bench.PublishAsync(Drawing.Of([Drawing.Log("A")]));
        await bench.Library.RetractAsync("drawing", Bench.Token);

        var answer = await bench.Runtime.StartAsync(new StartWorkflow { DefinitionId = "drawing" }, Bench.Token);

        Assert.IsType<StepResult.DefinitionNotFound>(answer);
    }

    [Fact]
    public async Task Reverting_makes_the_old_drawing_the_newest_draft()
    {
        await using var bench = new Bench();
        await bench.PublishAsync(Drawing.Of([Drawing.Log("A")]));
        await bench.PublishAsync(Drawing.Of([Drawing.Log("B")]));

        var draft = await bench.Library.RevertAsync("drawing", 1, Bench.Token);

        Assert.Equal((3, false), (draft!.Version, draft.IsPublished));
        Assert.Equal("A", draft.Root!["activities"]![0]!["id"]?.ToString());
    }

    [Fact]
    public async Task Importing_the_same_twice_changes_nothing()
    {
        await using var bench = new Bench();
        var drawing = Drawing.Of([Drawing.Log("A")]);
        drawing.IsPublished = true;

        var first = await bench.Library.ImportAsync(drawing.Clone(), Bench.Token);
        var second = await bench.Library.ImportAsync(drawing.Clone(), Bench.Token);

        Assert.Equal((true, true, false), (first.IsNew, first.Definition.IsPublished, second.IsNew));
        Assert.Equal(first.Definition.Id, second.Definition.Id);
    }

    [Fact]
    public async Task Deleting_the_latest_version_makes_the_one_before_it_the_latest()
    {
        await using var bench = new Bench();
        var first = await bench.PublishAsync(Drawing.Of([Drawing.Log("A")]));
        var draft = await bench.Library.SaveDraftAsync(Drawing.Of([Drawing.Log("B")]), Bench.Token);

        Assert.True(await bench.Library.DeleteVersionAsync(draft.Id, Bench.Token));

        var latest = await bench.Store.FindDefinitionAsync("drawing", VersionOptions.Latest, Bench.Token);
        Assert.Equal(first.Id, latest!.Id);
        Assert.False(await bench.Library.DeleteVersionAsync(draft.Id, Bench.Token));
    }

    [Fact]
    public async Task A_name_is_unique_among_definitions_whatever_its_case()
    {
        await using var bench = new Bench();
        await bench.PublishAsync(Drawing.Of([Drawing.Log("A")]));

        Assert.False(await bench.Library.IsNameUniqueAsync("GAMBAR UJI", null, Bench.Token));
        Assert.True(await bench.Library.IsNameUniqueAsync("gambar uji", "drawing", Bench.Token));
    }
}
