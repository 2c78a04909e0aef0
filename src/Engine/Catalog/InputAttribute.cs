namespace Lajur.Engine.Catalog;

/// <summary>Says how Elsa Studio shows an input.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class InputAttribute : Attribute
{
    /// <summary>The label; the property's name when null.</summary>
    public string? DisplayName { get; init; }

    /// <summary>One sentence below the field.</summary>
    public string? Description { get; init; }

    /// <summary>The editor, one of <see cref="InputHint"/>; chosen by type when null.</summary>
    public string? UIHint { get; init; }

    /// <summary>The value shown before one is entered.</summary>
    public object? DefaultValue { get; init; }

    /// <summary>The syntax shown first.</summary>
    public string DefaultSyntax { get; init; } = "Literal";

    /// <summary>The place among the inputs.</summary>
    public float Order { get; init; }

    /// <summary>The tab the input stands on; the general one when null.</summary>
    public string? Category { get; init; }

    /// <summary>An <see cref="IInputOptionsProvider"/> that lists the choices; resolved from the services.</summary>
    public Type? OptionsProvider { get; init; }

    /// <summary>Fixed choices, when there is no provider: the values, each its own label, or "value|label".</summary>
    public string[]? Options { get; init; }

    /// <summary>Outcomes that stand beside those the user lists; for <see cref="InputHint.DynamicOutcomes"/>.</summary>
    public string[]? FixedOutcomes { get; init; }

    /// <summary>True when a drawing without it is refused at publish.</summary>
    public bool Required { get; init; }

    /// <summary>False to hide it.</summary>
    public bool IsBrowsable { get; init; } = true;

    /// <summary>False when the activity evaluates it itself, as a loop does with its condition.</summary>
    public bool AutoEvaluate { get; init; } = true;

    /// <summary>True when the value stays out of the journal.</summary>
    public bool IsSensitive { get; init; }

    /// <summary>True when the activity reads the value from the drawing's JSON itself.</summary>
    public bool IsReadByActivity { get; init; }
}
