using Lajur.Registry.Forms.Fields;

namespace Lajur.Registry.Forms.Blocks;

/// <summary>Words between fields, in Markdown: headings, paragraphs, lists, links, strong and emphasised words.</summary>
public sealed record FormText : FormComponent
{
    public required string Markdown { get; init; }
}
