namespace Lajur.Engine.Catalog;

/// <summary>How an activity type describes itself to Studio, to the checks and to the compiler.</summary>
public sealed record ActivityDescriptor
{
    public required string TypeName { get; init; }
    public required string Namespace { get; init; }
    public required string Name { get; init; }
    public required int Version { get; init; }
    public required string Category { get; init; }
    public required string DisplayName { get; init; }
    public string? Description { get; init; }
    public ActivityKind Kind { get; init; }
    public bool IsBrowsable { get; init; } = true;
    public bool IsContainer { get; init; }
    public bool IsStart { get; init; }
    public bool IsTerminal { get; init; }
    public IReadOnlyList<PortDescriptor> Ports { get; init; } = [];
    public IReadOnlyList<InputDescriptor> Inputs { get; init; } = [];
    public IReadOnlyList<OutputDescriptor> Outputs { get; init; } = [];

    /// <summary>What Elsa Studio writes into a node of this type when it is drawn, by JSON name.</summary>
    public IReadOnlyDictionary<string, object> ConstructionProperties { get; init; } =
        new Dictionary<string, object>(StringComparer.Ordinal);

    /// <summary>More that Elsa Studio wants to know of the type.</summary>
    public IReadOnlyDictionary<string, object> CustomProperties { get; init; } =
        new Dictionary<string, object>(StringComparer.Ordinal);

    /// <summary>The class that runs it.</summary>
    public required Type ClrType { get; init; }

    /// <summary>The output of that name; null when there is none.</summary>
    public OutputDescriptor? FindOutput(string name) => Outputs.FirstOrDefault(x => x.Name == name);

    /// <summary>The input of that name, in any case; null when there is none.</summary>
    public InputDescriptor? FindInput(string name) =>
        Inputs.FirstOrDefault(x => string.Equals(x.Name, name, StringComparison.OrdinalIgnoreCase));
}
