namespace Lajur.Registry.Exchange.Parcels;

/// <summary><c>manifest.json</c>: what a service's parcel is and what is in it.</summary>
public sealed record ParcelManifest
{
    /// <summary>What every parcel says of itself.</summary>
    public const string Kind = "lajur-layanan";

    /// <summary>The layout that is written and read.</summary>
    public const int Layout = 1;

    public required string Format { get; init; }

    public required int FormatVersion { get; init; }

    /// <summary>The service's name in addresses.</summary>
    public required string Service { get; init; }

    public required string Name { get; init; }

    /// <summary>The office it comes from, as people read it.</summary>
    public required string Office { get; init; }

    /// <summary>The version of the drawing there.</summary>
    public required int Version { get; init; }

    /// <summary>Every other file, by path.</summary>
    public required IReadOnlyList<ParcelPart> Files { get; init; }
}
