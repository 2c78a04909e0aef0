using System.Net;
using System.Text.Json.Nodes;
using Lajur.Studio.Tests.Server;

namespace Lajur.Studio.Tests.Definitions;

public sealed class MissingActivityTests : StudioTests
{
    [Fact]
    public async Task An_unknown_type_is_shown_as_not_found_and_kept_when_the_drawing_is_saved()
    {
        var model = Drawing.Waiting();
        var unknown = Drawing.Activity("Asing", "Lain.Asing", 300, ("isi", Drawing.Literal("rahasia")));
        model["root"]!["activities"]!.AsArray().Add(unknown);

        var shown = await Client.SaveAsync(model);
        var standIn = shown.Activity("Asing");
        Assert.Equal("Elsa.NotFoundActivity", standIn["type"]!.ToString());
        Assert.Equal("Lain.Asing", standIn["missingTypeName"]!.ToString());

        standIn["metadata"]!["designer"]!["position"]!["x"] = 999;
        await Client.SaveAsync(shown);
        var kept = (await Client.ReadAsync("workflow-definitions/uji/export")).Activity("Asing");
        Assert.Equal("Lain.Asing", kept["type"]!.ToString());
        Assert.Equal("rahasia", kept["isi"]!["expression"]!["value"]!.ToString());
        Assert.Equal(999, kept["metadata"]!["designer"]!["position"]!["x"]!.GetValue<int>());
    }

    [Fact]
    public async Task A_state_machine_begun_in_a_branch_is_refused_in_words_and_one_from_a_file_is_kept()
    {
        var shown = await Client.SaveAsync(Drawing.Waiting());
        var branch = Drawing.Activity("Jika", "Elsa.If", 300, ("then", new JsonObject { ["id"] = "m", ["type"] = "Elsa.StateMachine", ["version"] = 1 }));
        shown["root"]!["activities"]!.AsArray().Add(branch);

        var refused = await Client.SendAsync("workflow-definitions", new JsonObject { ["model"] = shown.DeepClone() });
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("State machine belum dapat", await refused.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);

        shown["definitionId"] = "impor";
        var imported = await Client.AskAsync("workflow-definitions/import", shown);
        Assert.Equal("Elsa.StateMachine", imported.Activity("Jika")["then"]!["missingTypeName"]!.ToString());
        await Client.SaveAsync(imported);
    }

    [Theory]
    [InlineData("Elsa.NotFoundActivity")]
    [InlineData("Elsa.StateMachine")]
    public async Task What_cannot_run_here_but_is_drawn_has_a_descriptor(string type)
    {
        var descriptors = await Client.ReadAsync("descriptors/activities");
        var standIn = descriptors["items"]!.AsArray().Single(item => item!["typeName"]!.ToString() == type);
        Assert.False(standIn!["isBrowsable"]!.GetValue<bool>());
    }

    [Fact]
    public async Task An_arrow_to_nowhere_is_left_out_of_what_studio_draws()
    {
        var model = Drawing.Waiting();
        model["root"]!["connections"]!.AsArray().Add(new JsonObject
        {
            ["source"] = new JsonObject { ["activity"] = "Mulai", ["port"] = "Done" },
            ["target"] = new JsonObject { ["activity"] = "TidakAda", ["port"] = "In" },
        });
        var shown = await Client.SaveAsync(model);
        Assert.Equal(3, shown["root"]!["connections"]!.AsArray().Count);
    }
}
