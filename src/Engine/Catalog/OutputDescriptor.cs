namespace Lajur.Engine.Catalog;

/// <summary>One output of an activity type.</summary>
public sealed record OutputDescriptor(string Name, string TypeName, string DisplayName, string? Description)
{
    /// <summary>True when the value stays out of the journal.</summary>
    public bool IsSensitive { get; init; }

    /// <summary>The property's name in the drawing's JSON.</summary>
    public string JsonName => char.ToLowerInvariant(Name[0]) + Name[1..];
}
