using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml;
using System.Xml.Linq;
using Lajur.Engine.Definitions.Checks;
using Lajur.Registry.Offices.Keeping;
using static Lajur.Registry.Exchange.Bpmn.BpmnNames;

namespace Lajur.Registry.Exchange.Bpmn;

/// <summary>Reads the process of a BPMN 2.0 file; what Lajur cannot draw is named, with its line.</summary>
internal sealed class BpmnReader
{
    private const int MostElements = 2_000;

    private static readonly JsonDocumentOptions s_json = new() { MaxDepth = 64, AllowDuplicateProperties = false };

    private readonly List<FileProblem> _problems = [];
    private readonly List<string> _leftOut = [];

    private BpmnReader()
    {
    }

    /// <summary>The process, or every reason why it cannot be taken in.</summary>
    public static (BpmnChart? Chart, IReadOnlyList<FileProblem> Problems) Read(byte[] file)
    {
        XDocument document;
        try
        {
            using var xml = XmlReader.Create(new MemoryStream(file, writable: false), new()
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                MaxCharactersInDocument = 8 * 1024 * 1024,
                IgnoreComments = true,
                IgnoreProcessingInstructions = true,
            });
            document = XDocument.Load(xml, LoadOptions.SetLineInfo | LoadOptions.PreserveWhitespace);
        }
        catch (XmlException e)
        {
            return (null, [new(e.LineNumber > 0 ? $"Baris {e.LineNumber}" : "", "berkas ini bukan XML yang utuh. Simpan lagi dari aplikasinya, lalu unggah ulang.")]);
        }

        if (document.Root?.Name != Model + "definitions")
        {
            return (null, [new("", "Berkas ini bukan BPMN 2.0. Simpan diagram sebagai BPMN 2.0 XML (.bpmn).")]);
        }

        var reader = new BpmnReader();
        var chart = reader.ReadRoot(document.Root);
        return reader._problems.Count == 0 ? (chart, []) : (null, reader._problems);
    }

    private BpmnChart? ReadRoot(XElement root)
    {
        var processes = root.Elements(Model + "process").ToList();
        var drawn = processes.Where(process => process.Elements().Any(child => BpmnWords.IsFlowNode(child.Name.LocalName))).ToList();
        if (drawn.Count != 1)
        {
            _problems.Add(drawn.Count == 0
                ? new("", "Berkas ini tidak memuat langkah satu pun.")
                : new("", $"Berkas ini memuat {drawn.Count} proses: {string.Join(", ", drawn.Select(NameOf))}. Lajur menggambar satu prosedur dengan beberapa jalur; satukan menjadi satu pool."));
            return null;
        }

        var process = drawn[0];
        if (process.Elements().Count() > MostElements)
        {
            _problems.Add(new("", $"Proses ini terlalu besar: paling banyak {MostElements} bagian."));
            return null;
        }

        var collaboration = root.Element(Model + "collaboration");
        var participants = collaboration?.Elements(Model + "participant").ToList() ?? [];
        _leftOut.AddRange(participants.Where(one => (string?)one.Attribute("processRef") != (string?)process.Attribute("id")).Select(one => $"pool \"{NameOf(one)}\" tanpa isi"));
        LeaveOut(collaboration, "messageFlow", "aliran pesan");
        var (lanes, laneOf) = ReadLanes(process);
        var nodes = ReadNodes(process, laneOf);
        var flows = ReadFlows(process, nodes);
        return new()
        {
            Participant = participants.Where(one => (string?)one.Attribute("processRef") == (string?)process.Attribute("id")).Select(NameOf).FirstOrDefault(),
            Name = (string?)process.Attribute("name"),
            Documentation = (string?)process.Element(Model + "documentation"),
            Lanes = lanes,
            Nodes = nodes,
            Flows = flows,
            Drawing = Json(process, "drawing"),
            LeftOut = _leftOut,
        };
    }

    private static (List<NamedLane> Lanes, Dictionary<string, string> LaneOf) ReadLanes(XElement process)
    {
        var (lanes, laneOf) = (new List<NamedLane>(), new Dictionary<string, string>(StringComparer.Ordinal));
        foreach (var lane in process.Elements(Model + "laneSet").Descendants(Model + "lane").Where(lane => !lane.Descendants(Model + "lane").Any()))
        {
            var own = lane.Element(Model + "extensionElements")?.Element(Own + "lane");
            var name = (string?)lane.Attribute("name") is { Length: > 0 } given ? given : $"Jalur {lanes.Count + 1}";
            var key = (string?)own?.Attribute("key") is { Length: > 0 } known ? known : Folded.Key(name);
            key = Enumerable.Range(1, lanes.Count + 1).Select(number => number == 1 ? key : $"{key}-{number}").First(free => lanes.TrueForAll(other => other.Key != free));
            lanes.Add(new(key, name)
            {
                ShortName = (string?)own?.Attribute("shortName"),
                Colour = Number(own?.Attribute("colour")) is >= 1 and <= LaneHandler.Colours and var colour ? (int)colour : null,
                IsApplicant = own is null ? Tables.SopTableReader.IsApplicant(name) : (string?)own.Attribute("isApplicant") == "true",
            });
            foreach (var node in lane.Elements(Model + "flowNodeRef"))
            {
                laneOf[node.Value.Trim()] = key;
            }
        }

        return (lanes, laneOf);
    }

    private List<BpmnNode> ReadNodes(XElement process, Dictionary<string, string> laneOf)
    {
        List<BpmnNode> nodes = [];
        foreach (var child in process.Elements().Where(child => child.Name.Namespace == Model))
        {
            var element = child.Name.LocalName;
            if (BpmnWords.IsFlowNode(element))
            {
                var node = ReadNode(child, laneOf);
                nodes.Add(node);
                if (node.Activity is null && BpmnWords.Refusal(child, node) is { } refusal)
                {
                    _problems.Add(new(Place(child), refusal));
                }
            }
            else if (BpmnWords.LeftOut(element) is { } word)
            {
                _leftOut.Add(NameOf(child) is { Length: > 0 } name ? $"{word} \"{name}\"" : word);
            }
        }

        foreach (var same in nodes.GroupBy(node => node.Id, StringComparer.Ordinal).Where(group => group.Key.Length == 0 || group.Count() > 1))
        {
            _problems.Add(new($"Baris {same.Last().Line}", same.Key.Length == 0
                ? "bagian ini tidak punya kode (id). Simpan lagi diagram dari aplikasinya."
                : $"kode (id) \"{same.Key}\" dipakai {same.Count()} bagian. Beri setiap bagian kode sendiri."));
        }

        return nodes;
    }

    private BpmnNode ReadNode(XElement element, Dictionary<string, string> laneOf)
    {
        var id = (string?)element.Attribute("id") ?? "";
        var events = element.Elements().Where(child => child.Name.LocalName.EndsWith("EventDefinition", StringComparison.Ordinal)).ToList();
        var own = element.Element(Model + "extensionElements");
        return new(id, element.Name.LocalName)
        {
            Name = (string?)element.Attribute("name") is { Length: > 0 } name ? string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : null,
            Lane = laneOf.GetValueOrDefault(id),
            Activity = Json(element, "activity"),
            Index = (int?)Number(own?.Element(Own + "activity")?.Attribute("index")),
            IsPassage = own?.Element(Own + "passage") is not null,
            AttachedTo = (string?)element.Attribute("attachedToRef"),
            Event = events is [var only] ? only.Name.LocalName[..^"EventDefinition".Length] : events.Count > 1 ? "multiple" : null,
            Wait = events.FirstOrDefault()?.Element(Model + "timeDuration")?.Value.Trim(),
            Documentation = (string?)element.Element(Model + "documentation"),
            Default = (string?)element.Attribute("default"),
            Line = ((IXmlLineInfo)element).LineNumber,
        };
    }

    private List<BpmnFlow> ReadFlows(XElement process, List<BpmnNode> nodes)
    {
        var ids = nodes.Select(node => node.Id).ToHashSet(StringComparer.Ordinal);
        List<BpmnFlow> flows = [];
        foreach (var element in process.Elements(Model + "sequenceFlow"))
        {
            var flow = new BpmnFlow((string?)element.Attribute("id") ?? "", (string?)element.Attribute("sourceRef") ?? "", (string?)element.Attribute("targetRef") ?? "")
            {
                Name = (string?)element.Attribute("name") is { Length: > 0 } name ? string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : null,
                Connection = Json(element, "connection"),
                Index = (int?)Number(element.Element(Model + "extensionElements")?.Element(Own + "connection")?.Attribute("index")),
                Condition = (string?)element.Element(Model + "conditionExpression"),
            };
            if (ids.Contains(flow.Source) && ids.Contains(flow.Target))
            {
                flows.Add(flow);
            }
            else
            {
                _problems.Add(new(Place(element), "panah ini tidak menghubungkan dua langkah yang ada. Sambungkan lagi ujungnya atau hapus."));
            }
        }

        return flows;
    }

    private void LeaveOut(XElement? of, string element, string word)
    {
        if (of?.Elements(Model + element).Count() is > 0 and var count)
        {
            _leftOut.Add($"{count} {word}");
        }
    }

    /// <summary>What Lajur itself wrote into the element; null for nothing, or when it was spoilt.</summary>
    private JsonObject? Json(XElement element, string name)
    {
        if (element.Element(Model + "extensionElements")?.Element(Own + name) is not { } own)
        {
            return null;
        }

        try
        {
            if (JsonNode.Parse(own.Value, documentOptions: s_json) is JsonObject json && Shape(name, json).Count == 0)
            {
                return json;
            }
        }
        catch (JsonException)
        {
            // Told below, as what is no object is.
        }

        _problems.Add(new(Place(own), $"keterangan Lajur (lajur:{name}) pada bagian ini rusak. Ekspor ulang dari Lajur, atau hapus keterangan itu."));
        return null;
    }

    private static IReadOnlyList<(string Place, string Text)> Shape(string name, JsonObject json) => name switch
    {
        "activity" => DrawingShape.ProblemsOfActivity(json),
        "connection" => DrawingShape.ProblemsOfConnection(json),
        _ => DrawingShape.Problems(json),
    };

    private static string Place(XElement element) =>
        NameOf(element) is { Length: > 0 } name ? $"Baris {((IXmlLineInfo)element).LineNumber}, \"{name}\"" : $"Baris {((IXmlLineInfo)element).LineNumber}";

    private static string NameOf(XElement element) => (string?)element.Attribute("name") ?? (string?)element.Attribute("id") ?? "";

    private static long? Number(XAttribute? attribute) =>
        long.TryParse(attribute?.Value, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && number < 100_000 ? number : null;
}
