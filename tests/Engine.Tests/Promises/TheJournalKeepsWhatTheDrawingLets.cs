using System.Text.Json.Nodes;
using Lajur.Engine.Journaling;
using Lajur.Engine.Tests.Drawings;

namespace Lajur.Engine.Tests.Promises;

public sealed class TheJournalKeepsWhatTheDrawingLets
{
    [Theory]
    [InlineData(null, null, true)]
    [InlineData("Exclude", null, false)]
    [InlineData("Exclude", "Include", true)]
    [InlineData("Include", "Exclude", false)]
    [InlineData("Exclude", "Inherit", false)]
    public async Task An_activity_wins_over_its_workflow(string? workflow, string? activity, bool kept) =>
        Assert.Equal(kept, await KeepsAsync(Default(workflow), Default(activity)));

    [Fact]
    public async Task One_value_wins_over_its_activity()
    {
        Assert.False(await KeepsAsync(null, new JsonObject { ["logPersistenceConfig"] = new JsonObject { ["inputs"] = new JsonObject { ["text"] = Strategy("Exclude") } } }));
        Assert.True(await KeepsAsync(Default("Exclude"), new JsonObject { ["logPersistenceConfig"] = new JsonObject { ["inputs"] = new JsonObject { ["text"] = Strategy("Include") } } }));
    }

    [Fact]
    public async Task An_expression_may_say_it_and_older_drawings_are_understood()
    {
        var asked = new JsonObject
        {
            ["logPersistenceConfig"] = new JsonObject
            {
                ["default"] = new JsonObject
                {
                    ["evaluationMode"] = "Expression",
                    ["expression"] = new JsonObject { ["type"] = "JavaScript", ["value"] = "getN() == 0 ? 'Exclude' : 'Include'" },
                },
            },
        };
        Assert.False(await KeepsAsync(null, asked));
        Assert.False(await KeepsAsync(null, new JsonObject { ["logPersistenceMode"] = new JsonObject { ["default"] = "Exclude" } }));
    }

    [Fact]
    public async Task An_output_is_left_out_like_an_input()
    {
        await using var bench = new Bench();
        var script = Drawing.Node("Hitung", "Elsa.RunJavaScript", ("script", Drawing.Literal("'rahasia'")));
        script["customProperties"] = new JsonObject { ["logPersistenceConfig"] = new JsonObject { ["outputs"] = new JsonObject { ["result"] = Strategy("Exclude") } } };
        await bench.StartAsync(Drawing.Of([script, Drawing.Task("Tunggu")], "Hitung>Tunggu"));

        var completed = (await bench.Store.ListJournalAsync(bench.InstanceId, Bench.Token)).SelectMany(x => x.Entries)
            .Single(x => x.ActivityId == "Hitung" && x.Event == JournalEvent.Completed);
        Assert.Null(completed.Outputs?["Result"]);
    }

    private static async Task<bool> KeepsAsync(JsonObject? workflow, JsonObject? activity)
    {
        await using var bench = new Bench();
        var line = Drawing.Node("Tulis", "Elsa.WriteLine", ("text", Drawing.Literal("rahasia")));
        line["customProperties"] = activity;
        var drawing = Drawing.Of([line]);
        drawing.Json["customProperties"] = workflow;
        await bench.StartAsync(drawing);
        var pages = await bench.Store.ListJournalAsync(bench.InstanceId, Bench.Token);
        return pages.Any(x => JournalPageFormat.Write(x).Contains("rahasia", StringComparison.Ordinal));
    }

    private static JsonObject? Default(string? name) =>
        name is null ? null : new JsonObject { ["logPersistenceConfig"] = new JsonObject { ["default"] = Strategy(name) } };

    private static JsonObject Strategy(string name) => new()
    {
        ["evaluationMode"] = "Strategy",
        ["strategyType"] = $"Elsa.Workflows.LogPersistence.Strategies.{name}, Elsa.Workflows.Core",
    };
}
