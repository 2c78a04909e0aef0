using Lajur.Studio.Tests.Server;

namespace Lajur.Studio.Tests.Definitions;

/// <summary>What is noted of a step is shown to who looks, and never becomes a part of the drawing.</summary>
public sealed class DrawingNoteTests : StudioTests
{
    [Fact]
    public async Task The_viewer_is_told_below_the_name_of_a_step_and_can_save_nothing_of_it()
    {
        var saved = await Client.SaveAsync(Drawing.Waiting(), publish: true);

        var seen = await Client.ReadAsync($"workflow-definitions/by-id/{saved["id"]}?withNotes=true");
        var drawn = await Client.ReadAsync($"workflow-definitions/by-id/{saved["id"]}");

        Assert.Equal(TestNotes.Note, seen.Activity(TestNotes.Step)["metadata"]!["description"]!.ToString());
        Assert.True(seen.Activity(TestNotes.Step)["metadata"]!["showDescription"]!.GetValue<bool>());
        Assert.Null(seen.Activity("Catat")["metadata"]!["description"]);
        Assert.Empty(seen["links"]!.AsArray());
        Assert.Null(drawn.Activity(TestNotes.Step)["metadata"]!["description"]);
        Assert.NotEmpty(drawn["links"]!.AsArray());
    }
}
