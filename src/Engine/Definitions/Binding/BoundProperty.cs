using System.Reflection;

namespace Lajur.Engine.Definitions.Binding;

/// <summary>One property that is filled from the drawing.</summary>
internal sealed record BoundProperty(PropertyInfo Property, BoundKind Kind)
{
    public string JsonName { get; } = char.ToLowerInvariant(Property.Name[0]) + Property.Name[1..];
}
