using Lajur.Registry.Forms.Conditions;

namespace Lajur.Registry.Forms.Fields;

/// <summary>Anything that stands in a form. The sealed kinds below it are all there are; switch over them to draw one.</summary>
public abstract record FormComponent
{
    /// <summary>form-js's own id of the component, with the row before it in a list; unique in the form.</summary>
    public required string Id { get; init; }

    /// <summary>When this holds, the component is neither shown nor asked.</summary>
    public FormCondition? HideWhen { get; init; }

    /// <summary>In a row of a list what stands before every name in that row, as in <c>anak-0-</c>; else empty.</summary>
    public string Scope { get; init; } = "";

    /// <summary>Those that follow each other with the same name here stand side by side where there is room; null stands alone.</summary>
    public string? Row { get; init; }

    /// <summary>How wide it is beside the others of its row; null takes an even share.</summary>
    public int? Sixteenths { get; init; }
}
