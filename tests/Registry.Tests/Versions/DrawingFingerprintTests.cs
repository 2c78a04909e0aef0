using System.Text.Json.Nodes;
using Lajur.Engine.Definitions;
using Lajur.Registry.Versions.Publishing;
using Lajur.Testing.Drawings;

namespace Lajur.Registry.Tests.Versions;

public sealed class DrawingFingerprintTests
{
    [Fact]
    public void What_a_library_and_an_editor_note_by_the_way_does_not_count()
    {
        var noted = Drawing();
        (noted.Id, noted.Version, noted.IsPublished) = ("lain", 7, false);
        noted.CustomProperties!["lajurRevision"] = 12;
        noted.CustomProperties["lajurSavedBy"] = "Ratna";
        var activities = noted.Root!["activities"]!.AsArray();
        var first = activities[0];
        activities.RemoveAt(0);
        activities.Add(first);
        activities[0]!["metadata"] = new JsonObject { ["designer"] = new JsonObject { ["size"] = new JsonObject { ["width"] = 201 } } };
        var plain = Drawing();
        plain.Root!["activities"]![1]!["metadata"] = new JsonObject { ["designer"] = new JsonObject() };

        Assert.Equal(DrawingFingerprint.Of(plain), DrawingFingerprint.Of(noted));
    }

    [Theory]
    [InlineData("title")]
    [InlineData("form")]
    [InlineData("arrow")]
    [InlineData("lanes")]
    [InlineData("place")]
    public void Whatever_was_to_be_approved_counts(string what)
    {
        var changed = Drawing();
        switch (what)
        {
            case "title":
                changed.Root!["activities"]![1]!["title"]!["expression"]!["value"] = "Lain";
                break;
            case "form":
                changed.CustomProperties!["lajurForms"] = new JsonObject { ["permohonan"] = 2 };
                break;
            case "arrow":
                changed.Root!["connections"]![0]!["target"]!["activity"] = "Tutup";
                break;
            case "lanes":
                changed.CustomProperties!["lanes"] = new JsonArray("b", "a");
                break;
            default:
                changed.Root!["activities"]![1]!["metadata"] = new JsonObject { ["designer"] = new JsonObject { ["position"] = new JsonObject { ["x"] = 9 } } };
                break;
        }

        Assert.NotEqual(DrawingFingerprint.Of(Drawing()), DrawingFingerprint.Of(changed));
    }

    private static WorkflowDefinition Drawing()
    {
        var sketch = Sketch.OfCase().Task("Periksa").Close().Arrow("Permohonan", "Periksa").Arrow("Periksa", "Tutup", "Selesai");
        sketch.CustomProperties["lanes"] = new JsonArray("a", "b");
        return sketch.ToDefinition();
    }
}
