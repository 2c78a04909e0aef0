namespace Lajur.Engine.Scripting.Objects;

/// <summary>One property of an object: a value, or functions that read and write it.</summary>
internal sealed class Property
{
    public object? Value { get; set; }

    public JsFunction? Getter { get; set; }

    public JsFunction? Setter { get; set; }

    public bool IsAccessor { get; set; }

    public bool IsWritable { get; set; } = true;

    public bool IsEnumerable { get; set; } = true;

    public bool IsConfigurable { get; set; } = true;

    public static Property Of(object? value) => new() { Value = value };

    public static Property Hidden(object? value) => new() { Value = value, IsEnumerable = false };
}
