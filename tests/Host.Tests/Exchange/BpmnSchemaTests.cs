using System.Text;
using System.Text.Json.Nodes;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using Lajur.Engine.Definitions;
using Lajur.Registry.Exchange;
using Lajur.Registry.Exchange.Bpmn;
using Lajur.Testing;

namespace Lajur.Host.Tests.Exchange;

/// <summary>What goes out as BPMN is BPMN by the schema of the OMG, which the package bpmn-moddle brings along.</summary>
public sealed class BpmnSchemaTests
{
    private static readonly XmlSchemaSet s_schemas = Read();

    public static TheoryData<string> Drawings =>
    [
        .. Directory.EnumerateFiles(Repository.Workflows, "workflow.json", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Repository.Workflows, file)).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Drawings))]
    public void Every_drawing_goes_out_as_the_schema_wants_it(string file) => Assert.Empty(Problems(Write(file)));

    [Fact]
    public void The_schema_finds_what_is_in_the_wrong_place_and_what_refers_to_nothing()
    {
        var (lost, astray) = (Write("probolinggo/informasi/workflow.json"), Write("probolinggo/informasi/workflow.json"));
        lost.Descendants().First(one => one.Name.LocalName == "flowNodeRef").Value = "TidakAda";
        var process = astray.Root!.Elements().Single(one => one.Name.LocalName == "process");
        process.AddFirst(process.Elements().Last());

        Assert.Contains(Problems(lost), problem => problem.Contains("TidakAda", StringComparison.Ordinal));
        Assert.Contains(Problems(astray), problem => problem.Contains("invalid child element", StringComparison.Ordinal));
    }

    private static List<string> Problems(XDocument document)
    {
        List<string> problems = [];
        new XDocument(document).Validate(s_schemas, (_, found) => problems.Add(found.Message));
        return problems;
    }

    private static XDocument Write(string file)
    {
        var drawing = new WorkflowDefinition(JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Workflows, file)))!.AsObject());
        return XDocument.Parse(Encoding.UTF8.GetString(BpmnWriter.Write(drawing, NamedLanes.Of(LaneSwap.KeysIn(drawing.Json), []), "Kantor")!));
    }

    private static XmlSchemaSet Read()
    {
        var schemas = new XmlSchemaSet { XmlResolver = new XmlUrlResolver() };
        schemas.Add(null, Path.Combine(Repository.Root, "node_modules/bpmn-moddle/resources/bpmn/xsd/BPMN20.xsd"));
        schemas.Compile();
        return schemas;
    }
}
