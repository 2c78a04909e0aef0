using System.Text.Json.Nodes;
using Lajur.Engine.Definitions;

namespace Lajur.Registry.Sop;

/// <summary>
/// What an SOP is made of, read from a workflow definition's JSON: the steps with a row, and the arrows between all
/// activities. Containers count as passages to everything in them.
/// </summary>
public sealed partial class SopDrawing
{
    /// <summary>The start of an SOP, and the row of the applicant.</summary>
    public const string CaseSubmitted = "Lajur.CaseSubmitted";

    /// <summary>A row of an officer.</summary>
    public const string UserTask = "Lajur.UserTask";

    /// <summary>A row of the officer who works in SIAK.</summary>
    public const string SiakStep = "Lajur.SiakStep";

    /// <summary>A row of the officer who gives the product out, unless the applicant downloads it.</summary>
    public const string CollectProduct = "Lajur.CollectProduct";

    /// <summary>A row of the applicant where it has a number; else a wait for them.</summary>
    public const string ApplicantTask = "Lajur.ApplicantTask";

    /// <summary>No row: the file goes back to the applicant.</summary>
    public const string AskApplicant = "Lajur.AskApplicant";

    /// <summary>No row: the applicant is offered to go on with another service.</summary>
    public const string ContinueAsService = "Lajur.ContinueAsService";

    /// <summary>No row: the promise begins to count here, not with the submission.</summary>
    public const string StartClock = "Lajur.StartClock";

    private readonly List<SopRow> _rows = [];
    private readonly List<(string From, string? Port, string To)> _arrows = [];
    private readonly List<string> _laneKeys;
    private readonly HashSet<string> _asking = new(StringComparer.Ordinal);

    private SopDrawing(JsonObject definition)
    {
        _laneKeys = [.. ((definition["customProperties"] as JsonObject)?["lanes"] as JsonArray ?? []).Select(LaneKey).OfType<string>().Distinct(StringComparer.Ordinal)];
        if (definition["root"] is JsonObject root)
        {
            Visit(root, container: null);
        }

        var numbered = _rows.OrderBy(row => row.Number, SopNumber.Order).ToList();
        _rows = [.. numbered.Select(row => row with { Remark = Remark(row, numbered) })];
        _laneKeys.AddRange(_rows.Select(row => row.LaneKey).Distinct(StringComparer.Ordinal).Except(_laneKeys, StringComparer.Ordinal).ToList());
    }

    /// <summary>Reads a definition as Elsa writes it; what is no step of an SOP is passed through.</summary>
    public static SopDrawing Read(JsonObject definition) => new(definition);

    /// <summary>The lanes' keys, in order: as the drawing lists them, then others that it uses.</summary>
    public IReadOnlyList<string> LaneKeys => _laneKeys;

    /// <summary>The activities that have a row, in order.</summary>
    public IReadOnlyList<SopRow> Rows => _rows;

    /// <summary>The activities by which a case begins: done as soon as there is a case.</summary>
    public IEnumerable<string> Starts =>
        _rows.Where(row => row.Symbol == SopSymbol.Terminator).Select(row => row.ActivityId);

    /// <summary>True when the promise counts from a step on (<see cref="StartClock"/>), not from the submission.</summary>
    public bool StartsClockLater { get; private set; }

    private void Visit(JsonObject activity, string? container)
    {
        var id = activity["id"]?.ToString() ?? "";
        if (container is not null)
        {
            _arrows.Add((container, null, id));
            _arrows.Add((id, null, container));
        }

        switch (activity["type"]?.ToString())
        {
            case CaseSubmitted or UserTask or SiakStep or CollectProduct:
            case ApplicantTask when DrawnInput.Literal(activity, "stepNumber") is not null:
                _rows.Add(Row(activity, id));
                break;
            case AskApplicant or ApplicantTask or ContinueAsService:
                _asking.Add(id);
                break;
            case StartClock:
                StartsClockLater = true;
                break;
        }

        VisitChildren(activity, id);
    }

    /// <summary>A flowchart's own arrows say how its activities follow; in other containers everything is near.</summary>
    private void VisitChildren(JsonObject activity, string id)
    {
        foreach (var connection in (activity["connections"] as JsonArray ?? []).OfType<JsonObject>())
        {
            if (connection["source"]?["activity"]?.ToString() is { } from
                && connection["target"]?["activity"]?.ToString() is { } to)
            {
                _arrows.Add((from, connection["source"]?["port"]?.ToString(), to));
            }
        }

        var isRoot = _arrows.TrueForAll(arrow => arrow.To != id);
        var drawn = activity["connections"] is JsonArray && isRoot;
        foreach (var child in activity.Select(property => property.Value).SelectMany(Activities))
        {
            Visit(child, drawn ? null : id);
        }
    }

    private static IEnumerable<JsonObject> Activities(JsonNode? value) => value switch
    {
        JsonObject one when one["type"] is JsonValue && one["id"] is JsonValue => [one],
        JsonArray list => list.OfType<JsonObject>().Where(one => one["type"] is JsonValue && one["id"] is JsonValue),
        _ => [],
    };

    /// <summary>The key of an entry of a drawing's list of lanes, which is a key or an object with one; null when there is none.</summary>
    internal static string? LaneKey(JsonNode? lane) => ((lane as JsonObject)?["key"] ?? lane) is JsonValue key && key.ToString() is { Length: > 0 } text ? text : null;
}
