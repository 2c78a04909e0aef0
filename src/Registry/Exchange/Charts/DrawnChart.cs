using System.Text.Json.Nodes;

namespace Lajur.Registry.Exchange.Charts;

/// <summary>A flowchart that is being drawn; laid out over its lanes when it is done.</summary>
internal sealed class DrawnChart(IReadOnlyList<string> lanes)
{
    private const string Root = "Alur";
    private const int ColumnWidth = 440, LineHeight = 140, NodeWidth = 320, NodeHeight = 54;

    private readonly List<DrawnNode> _nodes = [];
    private readonly List<(string From, string Port, string To)> _arrows = [];

    public DrawnNode Add(DrawnNode node)
    {
        _nodes.Add(node);
        return node;
    }

    public bool Has(string id) => _nodes.Exists(node => node.Id == id);

    /// <summary>An arrow by a port; once for the same three.</summary>
    public void Arrow(string from, string port, string to)
    {
        if (!_arrows.Contains((from, port, to)))
        {
            _arrows.Add((from, port, to));
        }
    }

    public IReadOnlyList<(string From, string Port, string To)> Arrows => _arrows;

    /// <summary>The whole definition, without an id: it has one once it is kept.</summary>
    public JsonObject ToDefinition(string name, string? description)
    {
        Place();
        return new()
        {
            ["name"] = name,
            ["description"] = description ?? "",
            ["toolVersion"] = "3.8.2.0",
            ["variables"] = new JsonArray(),
            ["inputs"] = new JsonArray(),
            ["outputs"] = new JsonArray(),
            ["outcomes"] = new JsonArray(),
            ["customProperties"] = new JsonObject { ["lanes"] = new JsonArray([.. lanes.Select(lane => (JsonNode)lane)]) },
            ["options"] = new JsonObject(),
            ["root"] = new JsonObject
            {
                ["id"] = Root,
                ["name"] = Root,
                ["type"] = "Elsa.Flowchart",
                ["version"] = 1,
                ["customProperties"] = new JsonObject { ["canStartWorkflow"] = false, ["runAsynchronously"] = false },
                ["metadata"] = new JsonObject { ["designer"] = new JsonObject { ["position"] = At(0, 0) } },
                ["activities"] = new JsonArray([.. _nodes.Select(node => (JsonNode)node.Json)]),
                ["connections"] = new JsonArray([.. _arrows.Select(arrow => (JsonNode)Connection(arrow.From, arrow.Port, arrow.To))]),
            },
        };
    }

    /// <summary>An arrow as Elsa writes it.</summary>
    public static JsonObject Connection(string from, string port, string to) => new()
    {
        ["source"] = new JsonObject { ["activity"] = from, ["port"] = port },
        ["target"] = new JsonObject { ["activity"] = to, ["port"] = "In" },
        ["vertices"] = new JsonArray(),
    };

    /// <summary>Gives every new activity a place on the canvas, below those that stay where they were.</summary>
    private void Place()
    {
        var grid = new LaneGrid([.. _nodes.Select(node => (node.Id, node.Lane))], [.. _arrows.Select(arrow => (arrow.From, arrow.To))], lanes);
        var kept = _nodes.Where(node => node.IsKept).ToList();
        var top = kept.Count == 0 ? 0 : kept.Max(BottomOf) + LineHeight;
        foreach (var node in _nodes.Where(node => !node.IsKept))
        {
            ((JsonObject)node.Json["metadata"]!)["designer"] = new JsonObject
            {
                ["position"] = At(grid[node.Id].Column * ColumnWidth, (int)top + (grid.LineOf(node.Id) * LineHeight)),
                ["size"] = new JsonObject { ["width"] = NodeWidth, ["height"] = NodeHeight },
            };
        }
    }

    /// <summary>How far down a box stands that was drawn before; a place that is no number is the top.</summary>
    private static double BottomOf(DrawnNode node) =>
        node.Json["metadata"]?["designer"]?["position"]?["y"] is JsonValue y && y.TryGetValue(out double place) ? place : 0;

    private static JsonObject At(int x, int y) => new() { ["x"] = x, ["y"] = y };
}
