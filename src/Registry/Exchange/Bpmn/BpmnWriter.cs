using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Xml;
using System.Xml.Linq;
using Lajur.Engine.Definitions;
using Lajur.Registry.Exchange.Bpmn.Layout;
using static Lajur.Registry.Exchange.Bpmn.BpmnNames;

namespace Lajur.Registry.Exchange.Bpmn;

/// <summary>
/// Writes a drawing as BPMN 2.0 with its lanes and a diagram. What BPMN has no place for travels in elements of our own namespace
/// (<c>urn:lajur:bpmn:1</c>), so that reading the file again gives the same drawing. The same drawing gives the same bytes.
/// </summary>
public static class BpmnWriter
{
    private const string Process = "Proses", Pool = "Kolam", Collaboration = "Kolaborasi";

    /// <summary>The media type of the file.</summary>
    public const string MediaType = "application/xml";

    /// <summary>The file; null for a drawing whose root is no flowchart, which BPMN could not show.</summary>
    /// <param name="definition">The drawing.</param>
    /// <param name="lanes">Its lanes from top to bottom; a drawing without lanes gets one without a name.</param>
    /// <param name="participant">Whose process it is, such as the office's name.</param>
    public static byte[]? Write(WorkflowDefinition definition, IReadOnlyList<NamedLane> lanes, string participant)
    {
        ArgumentNullException.ThrowIfNull(definition);
        if (BpmnDrawing.Of(definition, lanes, participant) is not { } chart)
        {
            return null;
        }

        var layout = new BpmnLayout(chart);
        var document = new XDocument(new XElement(
            Model + "definitions",
            new XAttribute(XNamespace.Xmlns + "bpmn", Model), new XAttribute(XNamespace.Xmlns + "bpmndi", Diagram), new XAttribute(XNamespace.Xmlns + "dc", Bounds),
            new XAttribute(XNamespace.Xmlns + "di", Lines), new XAttribute(XNamespace.Xmlns + "xsi", Instance), new XAttribute(XNamespace.Xmlns + "lajur", Own),
            new XAttribute("id", "Berkas"), new XAttribute("targetNamespace", "urn:lajur:alur"), new XAttribute("exporter", "Lajur"), new XAttribute("exporterVersion", "1"),
            new XElement(
                Model + "collaboration", new XAttribute("id", Collaboration),
                new XElement(Model + "participant", new XAttribute("id", Pool), new XAttribute("name", Text(participant)), new XAttribute("processRef", Process))),
            ProcessOf(chart, layout),
            DiagramOf(chart, layout)));
        return Bytes(document);
    }

    private static byte[] Bytes(XDocument document)
    {
        using var into = new MemoryStream();
        using (var xml = XmlWriter.Create(into, new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n", NewLineHandling = NewLineHandling.Entitize, CheckCharacters = true }))
        {
            document.WriteTo(xml);
        }

        return into.ToArray();
    }

    private static XElement ProcessOf(BpmnChart chart, BpmnLayout layout) => new(
        Model + "process", new XAttribute("id", Process), new XAttribute("name", Text(chart.Name ?? "")), new XAttribute("isExecutable", "false"),
        chart.Documentation is { Length: > 0 } words ? new XElement(Model + "documentation", Text(words)) : null,
        new XElement(Model + "extensionElements", new XElement(Own + "drawing", Json(chart.Drawing!))),
        chart.Lanes.Count == 0 ? null : new XElement(Model + "laneSet", new XAttribute("id", "Jalur"), chart.Lanes.Select((lane, index) => LaneOf(chart, layout, lane, index))),
        chart.Nodes.Select(node => NodeOf(chart, node)),
        chart.Flows.Select(FlowOf));

    private static XElement LaneOf(BpmnChart chart, BpmnLayout layout, NamedLane lane, int index) => new(
        Model + "lane", new XAttribute("id", $"Jalur_{index}"), new XAttribute("name", Text(lane.Name)),
        new XElement(Model + "extensionElements", new XElement(
            Own + "lane", new XAttribute("key", Text(lane.Key)),
            lane.ShortName is null ? null : new XAttribute("shortName", Text(lane.ShortName)),
            lane.Colour is { } colour ? new XAttribute("colour", colour) : null,
            lane.IsApplicant ? new XAttribute("isApplicant", "true") : null)),
        chart.Nodes.Where(node => layout.LaneOf(node) == index).Select(node => new XElement(Model + "flowNodeRef", node.Id)));

    private static XElement NodeOf(BpmnChart chart, BpmnNode node) => new(
        Model + node.Element, new XAttribute("id", node.Id),
        node.Name is null ? null : new XAttribute("name", Text(node.Name)),
        node.Element == "boundaryEvent" ? new object[] { new XAttribute("cancelActivity", "false"), new XAttribute("attachedToRef", node.AttachedTo!) } : null,
        node.Default is null ? null : new XAttribute("default", node.Default),
        node.Documentation is null ? null : new XElement(Model + "documentation", Text(node.Documentation)),
        new XElement(Model + "extensionElements", node.Activity is null
            ? new XElement(Own + "passage")
            : new XElement(Own + "activity", new XAttribute("index", node.Index!.Value), Json(node.Activity))),
        chart.Flows.Where(flow => flow.Target == node.Id).Select(flow => new XElement(Model + "incoming", flow.Id)),
        chart.Flows.Where(flow => flow.Source == node.Id).Select(flow => new XElement(Model + "outgoing", flow.Id)),
        node.Event is null ? null : new XElement(
            Model + $"{node.Event}EventDefinition", new XAttribute("id", $"{node.Id}_{node.Event}"),
            node.Wait is null ? null : new XElement(Model + "timeDuration", new XAttribute(Instance + "type", "bpmn:tFormalExpression"), node.Wait)));

    private static XElement FlowOf(BpmnFlow flow) => new(
        Model + "sequenceFlow", new XAttribute("id", flow.Id),
        flow.Name is null ? null : new XAttribute("name", Text(flow.Name)),
        new XAttribute("sourceRef", flow.Source), new XAttribute("targetRef", flow.Target),
        flow.Connection is null ? null : new XElement(
            Model + "extensionElements", new XElement(Own + "connection", new XAttribute("index", flow.Index!.Value), Json(flow.Connection))),
        flow.Condition is null ? null : new XElement(
            Model + "conditionExpression", new XAttribute(Instance + "type", "bpmn:tFormalExpression"), new XAttribute("language", "JavaScript"), Text(flow.Condition)));

    private static XElement DiagramOf(BpmnChart chart, BpmnLayout layout) => new(
        Diagram + "BPMNDiagram", new XAttribute("id", "Gambar"),
        new XElement(
            Diagram + "BPMNPlane", new XAttribute("id", "Bidang"), new XAttribute("bpmnElement", Collaboration),
            ShapeOf(Pool, layout.Pool, isHorizontal: true),
            chart.Lanes.Select((_, index) => ShapeOf($"Jalur_{index}", layout.Lanes[index], isHorizontal: true)),
            chart.Nodes.Select(node => ShapeOf(node.Id, layout[node.Id], name: layout.NameOf(node), hasMarker: node.Element == "exclusiveGateway")),
            chart.Flows.Select(flow => new XElement(
                Diagram + "BPMNEdge", new XAttribute("id", $"{flow.Id}_di"), new XAttribute("bpmnElement", flow.Id),
                layout.Way(flow).Select(at => new XElement(Lines + "waypoint", new XAttribute("x", Number(at.X)), new XAttribute("y", Number(at.Y)))),
                flow.Name is null ? null : LabelOf(layout.NameOf(flow))))));

    private static XElement ShapeOf(string element, BpmnShape shape, bool isHorizontal = false, BpmnShape? name = null, bool hasMarker = false) => new(
        Diagram + "BPMNShape", new XAttribute("id", $"{element}_di"), new XAttribute("bpmnElement", element),
        isHorizontal ? new XAttribute("isHorizontal", "true") : null,
        hasMarker ? new XAttribute("isMarkerVisible", "true") : null,
        BoundsOf(shape),
        name is { } label ? LabelOf(label) : null);

    private static XElement LabelOf(BpmnShape shape) => new(Diagram + "BPMNLabel", BoundsOf(shape));

    private static XElement BoundsOf(BpmnShape shape) => new(
        Bounds + "Bounds", new XAttribute("x", Number(shape.X)), new XAttribute("y", Number(shape.Y)),
        new XAttribute("width", Number(shape.Width)), new XAttribute("height", Number(shape.Height)));

    private static string Number(double value) => Math.Round(value).ToString(CultureInfo.InvariantCulture);

    private static string Json(JsonObject json) => Text(json.ToJsonString(JsonColumn.Options));

    /// <summary>Without signs that XML cannot hold.</summary>
    private static string Text(string words) => words.All(XmlConvert.IsXmlChar) ? words : string.Concat(words.EnumerateRunes().Where(IsXml));

    private static bool IsXml(Rune sign) => !sign.IsBmp || XmlConvert.IsXmlChar((char)sign.Value);
}
