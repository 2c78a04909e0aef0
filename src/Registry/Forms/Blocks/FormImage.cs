using Lajur.Registry.Forms.Fields;

namespace Lajur.Registry.Forms.Blocks;

/// <summary>A picture between fields.</summary>
public sealed record FormImage : FormComponent
{
    /// <summary>The picture itself as <c>data:image/…;base64,…</c>: no page of ours loads anything from elsewhere.</summary>
    public required string Source { get; init; }

    /// <summary>What it shows, for whoever does not see it.</summary>
    public required string Alternative { get; init; }
}
