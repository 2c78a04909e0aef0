namespace Lajur.Registry.Services;

/// <summary>Peringatan: what follows when the SOP is not kept, and the remedies.</summary>
public sealed record SopWarning
{
    public required string Text { get; init; }

    public IReadOnlyList<string> Consequences { get; init; } = [];

    public IReadOnlyList<string> Remedies { get; init; } = [];
}
