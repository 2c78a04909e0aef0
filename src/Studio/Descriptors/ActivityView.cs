namespace Lajur.Studio.Descriptors;

/// <summary>An activity type as Elsa Studio reads it.</summary>
public sealed record ActivityView
{
    public required string TypeName { get; init; }
    public required string Namespace { get; init; }
    public required string Name { get; init; }
    public required int Version { get; init; }
    public required string Category { get; init; }
    public required string DisplayName { get; init; }
    public string? Description { get; init; }
    public string Kind { get; init; } = "Action";
    public bool IsBrowsable { get; init; }
    public bool IsContainer { get; init; }
    public bool IsStart { get; init; }
    public bool IsTerminal { get; init; }
    public IReadOnlyDictionary<string, object> CustomProperties { get; init; } = new Dictionary<string, object>(StringComparer.Ordinal);
    public IReadOnlyDictionary<string, object> ConstructionProperties { get; init; } = new Dictionary<string, object>(StringComparer.Ordinal);
    public IReadOnlyList<PortView> Ports { get; init; } = [];
    public IReadOnlyList<InputView> Inputs { get; init; } = [];
    public IReadOnlyList<OutputView> Outputs { get; init; } = [];
}
