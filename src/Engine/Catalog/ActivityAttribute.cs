namespace Lajur.Engine.Catalog;

/// <summary>Names an activity type and says how Elsa Studio shows it.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ActivityAttribute(string @namespace, string? name = null) : Attribute
{
    /// <summary>The first part of the type name, e.g. "Elsa".</summary>
    public string Namespace { get; } = @namespace;

    /// <summary>The second part of the type name; the class's name when null.</summary>
    public string? Name { get; } = name;

    /// <summary>The version of the type.</summary>
    public int Version { get; init; } = 1;

    /// <summary>The heading in the toolbox.</summary>
    public string Category { get; init; } = "Lainnya";

    /// <summary>The title in the toolbox; the name when null.</summary>
    public string? DisplayName { get; init; }

    /// <summary>One sentence for the administrator.</summary>
    public string? Description { get; init; }

    /// <summary>What kind of activity this is.</summary>
    public ActivityKind Kind { get; init; } = ActivityKind.Action;

    /// <summary>False to keep it out of the toolbox.</summary>
    public bool IsBrowsable { get; init; } = true;

    /// <summary>True when nothing leads into it.</summary>
    public bool IsStart { get; init; }

    /// <summary>True when nothing leads out of it.</summary>
    public bool IsTerminal { get; init; }

    /// <summary>True when it holds other activities.</summary>
    public bool IsContainer { get; init; }
}
