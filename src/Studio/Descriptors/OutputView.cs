namespace Lajur.Studio.Descriptors;

/// <summary>An output as Elsa Studio reads it.</summary>
public sealed record OutputView(string Name, string TypeName, string DisplayName, string? Description)
{
    public float Order { get; init; }
    public bool IsBrowsable { get; init; } = true;
    public bool IsSynthetic { get; init; }
}
