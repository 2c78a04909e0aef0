namespace Lajur.Engine.Catalog;

/// <summary>Says how Elsa Studio shows an output.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OutputAttribute : Attribute
{
    /// <summary>The label; the property's name when null.</summary>
    public string? DisplayName { get; init; }

    /// <summary>One sentence.</summary>
    public string? Description { get; init; }

    /// <summary>True when the value stays out of the journal.</summary>
    public bool IsSensitive { get; init; }
}
