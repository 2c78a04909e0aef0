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
    public async Task The_stand_in_has_a_descriptor()
    {
        var descriptors = await Client.ReadAsync("descriptors/activities");
        var standIn = descriptors["items"]!.AsArray().Single(item => item!["typeName"]!.ToString() == "Elsa.NotFoundActivity");
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
