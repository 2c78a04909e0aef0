using System.Text.Json.Nodes;
using Lajur.Registry.Exchange.Charts;

namespace Lajur.Registry.Exchange.Bpmn;

/// <summary>Makes a drawing of a BPMN 2.0 file: of another program what fits, of Lajur's own exactly what was drawn.</summary>
public sealed partial class BpmnImport
{
    private readonly BpmnChart _chart;
    private readonly BpmnPassages _passages;
    private readonly List<BpmnWay> _ways;
    private readonly List<string> _notes = [];
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);

    private BpmnImport(BpmnChart chart)
    {
        (_chart, _passages) = (chart, new(chart));
        _ways = [.. _passages.Ways()];
        foreach (var node in chart.Nodes.Where(node => !_passages.Has(node)))
        {
            _ids[node.Id] = node.ActivityId ?? node.Id;
        }
    }

    /// <summary>The drawing, or every reason why the file cannot be taken in.</summary>
    /// <param name="file">The file.</param>
    /// <param name="name">For a process without a name.</param>
    public static (ImportedDrawing? Drawing, IReadOnlyList<FileProblem> Problems) Read(byte[] file, string name)
    {
        ArgumentNullException.ThrowIfNull(file);
        var (chart, problems) = BpmnReader.Read(file);
        if (chart is null)
        {
            return (null, problems);
        }

        var import = new BpmnImport(chart.Lanes.Count > 0 || chart.Drawing is not null ? chart : OverOneLane(chart));
        var found = import.Problems();
        return found.Count > 0 ? (null, found) : (import.Draw(name), []);
    }

    /// <summary>A process without lanes is one lane's.</summary>
    private static BpmnChart OverOneLane(BpmnChart chart)
    {
        var name = chart.Participant ?? chart.Name ?? "Petugas";
        var lane = new NamedLane(Folded.Key(name), name);
        return chart with { Lanes = [lane], Nodes = [.. chart.Nodes.Select(node => node with { Lane = lane.Key })] };
    }

    private List<FileProblem> Problems()
    {
        List<FileProblem> problems = [];
        var starts = _chart.Nodes.Where(node => node is { Element: "startEvent", Activity: null }).ToList();
        if (_chart.Drawing is null && starts.Count != 1)
        {
            problems.Add(starts.Count == 0
                ? new("", "Proses ini tidak diawali kejadian mulai (start event). Tambahkan satu di jalur pemohon.")
                : new("", $"Proses ini diawali {starts.Count} kejadian mulai. Alur dimulai dari satu permohonan; sisakan satu."));
        }

        foreach (var same in _ids.GroupBy(id => id.Value, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            problems.Add(new("", $"Langkah \"{same.Key}\" ada {same.Count()} kali dengan kode yang sama. Hapus salinannya, lalu gambar sebagai langkah baru."));
        }

        foreach (var gateway in _chart.Nodes.Where(node => node is { Element: "inclusiveGateway", Activity: null, IsPassage: false }
            && _passages.LeadingInto(node) > 1 && _passages.LeavingFrom(node) > 1))
        {
            problems.Add(new($"Baris {gateway.Line}", "gerbang inklusif ini menggabung dan mencabang sekaligus. Pisahkan menjadi dua gerbang."));
        }

        return problems;
    }

    private ImportedDrawing Draw(string name)
    {
        var chart = new DrawnChart([.. _chart.Lanes.Select(lane => lane.Key)]);
        var numbers = Numbers();
        foreach (var node in _chart.Nodes.Where(node => !_passages.Has(node)).OrderBy(node => node.Index ?? int.MaxValue))
        {
            chart.Add(node.Activity is null ? Foreign(node, numbers) : Own(node));
        }

        var connections = _ways.Select(way => (Way: way, Port: PortOf(way))).ToList();
        foreach (var (way, port) in connections)
        {
            chart.Arrow(_ids[way.Source.Id], port, _ids[way.Target.Id]);
        }

        if (_chart.LeftOut.Count > 0)
        {
            _notes.Add($"Tidak ikut diimpor karena bukan bagian dari jalannya prosedur: {string.Join(", ", _chart.LeftOut)}.");
        }

        return new(Definition(chart, connections, name), _chart.Lanes) { Notes = [.. _notes.Distinct(StringComparer.Ordinal)] };
    }

    /// <summary>Lajur's own definition with what the process holds now, or a new one.</summary>
    private JsonObject Definition(DrawnChart chart, List<(BpmnWay Way, string Port)> connections, string name)
    {
        var drawn = chart.ToDefinition(_chart.Name ?? name, _chart.Documentation);
        if (_chart.Drawing is not { } own || own["root"] is not JsonObject)
        {
            return drawn;
        }

        var definition = (JsonObject)own.DeepClone();
        if (_chart.Name is { } given)
        {
            definition["name"] = given;
        }

        var activities = drawn["root"]!["activities"]!.DeepClone();
        var listed = connections.DistinctBy(one => (one.Way.Source.Id, one.Port, one.Way.Target.Id))
            .OrderBy(one => one.Way.Last.Index ?? int.MaxValue).Select(one => (JsonNode)ConnectionOf(one.Way, one.Port));
        var root = new JsonObject();
        foreach (var (property, value) in (JsonObject)definition["root"]!)
        {
            root[property] = value?.DeepClone();
        }

        (root["activities"], root["connections"]) = (activities, new JsonArray([.. listed]));
        definition["root"] = root;
        return definition;
    }

    /// <summary>The connection that Lajur wrote, while the flow still joins the same steps by the same port; else a new one.</summary>
    private JsonObject ConnectionOf(BpmnWay way, string port)
    {
        var (from, to) = (_ids[way.Source.Id], _ids[way.Target.Id]);
        return way.Last.Connection is { } own && own["source"]?["activity"]?.ToString() == from && own["target"]?["activity"]?.ToString() == to
            && (own["source"]?["port"]?.ToString() ?? "Done") == port
            ? (JsonObject)own.DeepClone()
            : DrawnChart.Connection(from, port, to);
    }
}
