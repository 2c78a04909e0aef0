using System.Text.Json.Nodes;

namespace Lajur.Studio.Descriptors;

/// <summary>An input as Elsa Studio reads it.</summary>
public sealed record InputView
{
    public required string Name { get; init; }
    public required string TypeName { get; init; }
    public required string DisplayName { get; init; }
    public string? Description { get; init; }
    public float Order { get; init; }
    public bool IsBrowsable { get; init; }
    public bool IsSynthetic { get; init; }
    public bool IsWrapped { get; init; }
    public required string UiHint { get; init; }
    public string? Category { get; init; }
    public object? DefaultValue { get; init; }
    public string DefaultSyntax { get; init; } = "Literal";
    public bool IsReadOnly { get; init; }
    public bool IsSensitive { get; init; }
    public string? StorageDriverType { get; init; }

    /// <summary>What the editor of the input needs: choices, fixed outcomes.</summary>
    public JsonObject UiSpecifications { get; init; } = [];
}
