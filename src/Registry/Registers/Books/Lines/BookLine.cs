using Lajur.Registry.Cases;

namespace Lajur.Registry.Registers.Books.Lines;

/// <summary>A line with the case it is about.</summary>
public sealed record BookLine
{
    public required RegisterEntry Entry { get; init; }

    public required Case Case { get; init; }
}
