namespace Lajur.Engine.Catalog;

/// <summary>Marks a property that holds a child activity.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PortAttribute : Attribute
{
    /// <summary>The label; the property's name when null.</summary>
    public string? DisplayName { get; init; }
}
