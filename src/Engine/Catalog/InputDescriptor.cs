namespace Lajur.Engine.Catalog;

/// <summary>One input of an activity type.</summary>
public sealed record InputDescriptor
{
    public required string Name { get; init; }
    public required string TypeName { get; init; }
    public required string DisplayName { get; init; }
    public string? Description { get; init; }
    public required string UIHint { get; init; }
    public object? DefaultValue { get; init; }
    public string DefaultSyntax { get; init; } = "Literal";
    public float Order { get; init; }
    public string? Category { get; init; }
    public bool IsBrowsable { get; init; } = true;
    public bool IsSensitive { get; init; }
    public bool AutoEvaluate { get; init; } = true;

    /// <summary>True when the drawing holds an expression, false when it holds the bare value.</summary>
    public bool IsWrapped { get; init; } = true;

    /// <summary>True when a drawing without it is refused at publish.</summary>
    public bool Required { get; init; }

    /// <summary>The type of the value.</summary>
    public required Type ValueType { get; init; }

    /// <summary>The provider of the choices; null when they are fixed or there are none.</summary>
    public Type? OptionsProvider { get; init; }

    /// <summary>Fixed choices; empty when a provider lists them or there are none.</summary>
    public IReadOnlyList<InputOption> Options { get; init; } = [];

    /// <summary>Outcomes beside those the user lists.</summary>
    public IReadOnlyList<string> FixedOutcomes { get; init; } = [];

    /// <summary>The property's name in the drawing's JSON.</summary>
    public string JsonName => char.ToLowerInvariant(Name[0]) + Name[1..];
}
