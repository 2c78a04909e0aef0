using Lajur.Registry.Forms.Fields;

namespace Lajur.Registry.Forms.Blocks;

/// <summary>A line across, or empty room when <see cref="IsSpace"/>.</summary>
public sealed record FormRule : FormComponent
{
    public bool IsSpace { get; init; }
}
