using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Lajur.Engine.Definitions;
using Lajur.Registry.Exchange;
using Lajur.Registry.Exchange.Bpmn;
using Lajur.Testing;

namespace Lajur.Registry.Tests.Exchange.Bpmn;

/// <summary>Drawings go out as BPMN 2.0 and come back as they were, or as they were changed in between.</summary>
public sealed class BpmnRoundTripTests
{
    private static readonly XNamespace s_model = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static readonly XNamespace s_diagram = "http://www.omg.org/spec/BPMN/20100524/DI";

    public static TheoryData<string> Drawings =>
    [
        .. Directory.EnumerateFiles(Repository.Workflows, "workflow.json", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Repository.Workflows, file)).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Drawings))]
    public void It_comes_back_as_it_was_drawn(string file)
    {
        var drawing = Read(file);

        var (back, problems) = BpmnImport.Read(Write(drawing), "tanpa nama");

        Assert.Empty(problems);
        Assert.Empty(back!.Notes);
        Assert.True(JsonNode.DeepEquals(DrawingMarks.Without(drawing.Json), back.Json), Difference(DrawingMarks.Without(drawing.Json), back.Json, ""));
        Assert.Equal(LaneSwap.KeysIn(drawing.Json), back.Lanes.Select(lane => lane.Key));
    }

    [Theory]
    [MemberData(nameof(Drawings))]
    public void Every_node_stands_in_a_lane_and_in_the_picture(string file)
    {
        var root = XDocument.Parse(Encoding.UTF8.GetString(Write(Read(file)))).Root!;
        var process = root.Element(s_model + "process")!;
        var nodes = process.Elements().Where(one => one.Name.LocalName.EndsWith("Task", StringComparison.Ordinal) || one.Name.LocalName is "task"
            || one.Name.LocalName.EndsWith("Event", StringComparison.Ordinal) || one.Name.LocalName.EndsWith("Gateway", StringComparison.Ordinal)).Select(one => one.Attribute("id")!.Value).ToList();
        var flows = process.Elements(s_model + "sequenceFlow").Select(one => one.Attribute("id")!.Value).ToList();
        var drawn = root.Descendants().Where(one => one.Name == s_diagram + "BPMNShape" || one.Name == s_diagram + "BPMNEdge").Select(one => one.Attribute("bpmnElement")!.Value).ToList();

        Assert.Equal(nodes.Order(StringComparer.Ordinal), process.Descendants(s_model + "flowNodeRef").Select(one => one.Value).Order(StringComparer.Ordinal));
        Assert.Empty(nodes.Concat(flows).Except(drawn, StringComparer.Ordinal));
        Assert.Equal(drawn.Count, drawn.Distinct(StringComparer.Ordinal).Count());
        Assert.All(
            process.Elements(s_model + "userTask"),
            task => Assert.InRange(task.Elements(s_model + "outgoing").Select(flow => process.Elements().Single(one => one.Attribute("id")?.Value == flow.Value).Attribute("name")?.Value).Distinct().Count(), 0, 1));
    }

    [Fact]
    public void The_same_drawing_gives_the_same_bytes()
    {
        var drawing = Read("probolinggo/informasi/workflow.json");

        Assert.Equal(Write(drawing), Write(new(JsonNode.Parse(drawing.Json.ToJsonString())!.AsObject())));
    }

    [Fact]
    public void Nobodys_name_goes_along()
    {
        var drawing = Read("probolinggo/informasi/workflow.json");
        drawing.CustomProperties!["lajurSavedBy"] = "Siti Aminah";

        Assert.DoesNotContain("Siti Aminah", Encoding.UTF8.GetString(Write(drawing)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_changed_in_another_program_is_changed_here_and_the_rest_stays()
    {
        var drawing = Read("probolinggo/informasi/workflow.json");
        var document = XDocument.Parse(Encoding.UTF8.GetString(Write(drawing)));
        var process = document.Root!.Element(s_model + "process")!;
        var answer = process.Elements(s_model + "userTask").Single(task => task.Attribute("id")!.Value == "Langkah_Langkah4");
        answer.SetAttributeValue("name", "4. Menjawab dengan ramah");
        var reference = process.Descendants(s_model + "flowNodeRef").Single(one => one.Value == "Langkah_Langkah4");
        reference.Remove();
        process.Descendants(s_model + "lane").Single(lane => lane.Attribute("name")!.Value == "bidang-capil").Add(new XElement(s_model + "flowNodeRef", "Langkah_Langkah4"));
        process.Add(
            new XElement(s_model + "userTask", new XAttribute("id", "Arsip"), new XAttribute("name", "Mengarsipkan jawaban")),
            new XElement(s_model + "sequenceFlow", new XAttribute("id", "baru"), new XAttribute("name", "Arsipkan"), new XAttribute("sourceRef", "Cabang_Langkah_Langkah4"), new XAttribute("targetRef", "Arsip")));
        process.Descendants(s_model + "lane").First(lane => lane.Attribute("name")!.Value == "petugas-layanan").Add(new XElement(s_model + "flowNodeRef", "Arsip"));

        var (back, problems) = BpmnImport.Read(Encoding.UTF8.GetBytes(document.ToString()), "tanpa nama");

        Assert.Empty(problems);
        var step = Activity(back!, "Langkah4");
        Assert.Equal("4. Menjawab dengan ramah", step["title"]!["expression"]!["value"]!.ToString());
        Assert.Equal("bidang-capil", step["lane"]!["expression"]!["value"]!.ToString());
        Assert.Equal("""["Kirim jawaban","Lanjutkan sebagai permohonan","Arsipkan"]""", step["outcomes"]!["expression"]!["value"]!.ToString());
        Assert.Equal("1 jam", step["duration"]!["expression"]!["value"]!.ToString());
        Assert.Equal("Lajur.UserTask", Activity(back!, "Arsip")["type"]!.ToString());
        Assert.True(JsonNode.DeepEquals(Activity(new(drawing.Json, []), "Langkah2a"), Activity(back!, "Langkah2a")));
        Assert.Equal(3, back!.Notes.Count);
    }

    private static JsonObject Activity(ImportedDrawing drawing, string id) =>
        drawing.Json["root"]!["activities"]!.AsArray().Select(one => one!.AsObject()).Single(one => one["id"]!.ToString() == id);

    private static byte[] Write(WorkflowDefinition drawing) => BpmnWriter.Write(drawing, NamedLanes.Of(LaneSwap.KeysIn(drawing.Json), []), "Kantor")!;

    private static WorkflowDefinition Read(string file) => new(JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Workflows, file)))!.AsObject());

    private static string Difference(JsonNode? one, JsonNode? other, string path) => (one, other) switch
    {
        (JsonObject a, JsonObject b) => string.Join('\n', a.Select(x => x.Key).Union(b.Select(x => x.Key)).Select(key => Difference(a[key], b[key], $"{path}/{key}")).Where(text => text.Length > 0)),
        (JsonArray a, JsonArray b) when a.Count == b.Count => string.Join('\n', a.Select((x, i) => Difference(x, b[i], $"{path}/{i}")).Where(text => text.Length > 0)),
        _ => JsonNode.DeepEquals(one, other) ? "" : $"{path}: {one?.ToJsonString()} became {other?.ToJsonString()}",
    };
}
