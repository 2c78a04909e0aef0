using Lajur.Registry.Forms.Conditions;

namespace Lajur.Registry.Forms.Fields;

/// <summary>A component that holds an answer.</summary>
public abstract record FormField : FormComponent
{
    /// <summary>The answer's name: letters, digits and underscores. In a row of a list the <see cref="FormComponent.Scope"/> stands before it.</summary>
    public required string Key { get; init; }

    public required string Label { get; init; }

    /// <summary>A line of help under the label.</summary>
    public string? Description { get; init; }

    public bool IsRequired { get; init; }

    /// <summary>
    /// Outcomes of a step for which the field must be answered although it is optional otherwise; custom property
    /// <c>lajur: {"requiredFor": ["…"]}</c>.
    /// </summary>
    public IReadOnlyList<string> RequiredFor { get; init; } = [];

    /// <summary>Shown but not asked; what is posted for it is ignored.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>
    /// It says who answers: left out for whoever may see the matter but not the person; custom property
    /// <c>lajur: {"personal": true}</c>.
    /// </summary>
    public bool IsPersonal { get; init; }

    /// <summary>Read-only while this holds.</summary>
    public FormCondition? ReadOnlyWhen { get; init; }

    /// <summary>What stands there at first, as posted text; empty for nothing.</summary>
    public IReadOnlyList<string> Defaults { get; init; } = [];

    /// <summary>Where in the case the first value is found, as in <c>pemohon.nama</c>; custom property <c>lajur: {"prefill": "…"}</c>.</summary>
    public string? Prefill { get; init; }

    /// <summary>Words before and after the input, as in "Rp".</summary>
    public string? Before { get; init; }

    public string? After { get; init; }

    /// <summary>The key without its row.</summary>
    public string LocalKey => Key[Scope.Length..];

    /// <summary>True when a posted name is this field's own, or of a part or row of it.</summary>
    public bool Owns(string name) => FieldNames.Owns(Key, name);
}
