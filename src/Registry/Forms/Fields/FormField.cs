namespace Lajur.Registry.Forms.Fields;

/// <summary>A component that holds an answer.</summary>
public abstract record FormField : FormComponent
{
    /// <summary>The answer's name: letters, digits and underscores.</summary>
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

    /// <summary>What stands there at first, as posted text; null for nothing.</summary>
    public string? Default { get; init; }
}
