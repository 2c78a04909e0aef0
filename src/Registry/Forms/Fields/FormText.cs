namespace Lajur.Registry.Forms.Fields;

/// <summary>Words between fields.</summary>
public sealed record FormText : FormComponent
{
    /// <summary>Paragraphs in order, plain text.</summary>
    public required IReadOnlyList<string> Paragraphs { get; init; }

    /// <summary>Level of a heading (1 to 6), written with leading <c>#</c>; 0 for running text.</summary>
    public int HeadingLevel { get; init; }
}
