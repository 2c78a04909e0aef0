using Lajur.Engine.Activities;
using Lajur.Engine.Running;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Sop;

namespace Lajur.Registry.Versions.Plans;

/// <summary>The activities of a drawing in the words of its SOP.</summary>
internal sealed class DrawnSteps
{
    private readonly Dictionary<string, SopRow> _rows;
    private readonly LaneNames _lanes;

    public DrawnSteps(CompiledWorkflow workflow, LaneNames lanes)
    {
        (Workflow, _lanes) = (workflow, lanes);
        var rows = SopDrawing.Read(workflow.Definition.Json).Rows.DistinctBy(row => row.ActivityId, StringComparer.Ordinal)
            .ToDictionary(row => row.ActivityId, StringComparer.Ordinal);
        _rows = workflow.Nodes.Where(node => rows.ContainsKey(node.Id)).DistinctBy(node => node.NodeId, StringComparer.Ordinal)
            .ToDictionary(node => node.NodeId, node => rows[node.Id], StringComparer.Ordinal);
    }

    public CompiledWorkflow Workflow { get; }

    public bool IsRow(Activity node) => _rows.ContainsKey(node.NodeId);

    public string? NumberOf(string nodeId) => _rows.GetValueOrDefault(nodeId)?.Number;

    public SopLane? LaneOf(Activity node) =>
        _rows.GetValueOrDefault(node.NodeId) is { LaneKey.Length: > 0 } row ? _lanes.Lane(row.LaneKey) : null;

    /// <summary>"2.a. Mempelajari informasi"; what is no row is called as it is in the drawing.</summary>
    public string NameOf(Activity node) => _rows.GetValueOrDefault(node.NodeId) switch
    {
        { Number: { } number, Title: var title } => $"{number}. {title}",
        { Title: var title } => title,
        null => node.DisplayText == node.Id ? $"{node.Descriptor.DisplayName} ({node.Id})" : node.DisplayText,
    };
}
