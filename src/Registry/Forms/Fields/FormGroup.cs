namespace Lajur.Registry.Forms.Fields;

/// <summary>Components under one heading.</summary>
public sealed record FormGroup : FormComponent
{
    public string? Label { get; init; }

    public required IReadOnlyList<FormComponent> Components { get; init; }
}
