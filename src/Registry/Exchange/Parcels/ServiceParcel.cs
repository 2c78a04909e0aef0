using System.Text.Json.Nodes;
using Lajur.Registry.Seeding;
using Lajur.Registry.Services;

namespace Lajur.Registry.Exchange.Parcels;

/// <summary>A service as one whole: its drawing, forms, standard, SOP page and lanes.</summary>
public sealed record ServiceParcel
{
    /// <summary>The service's name in addresses.</summary>
    public required string Slug { get; init; }

    /// <summary>The office it comes from, as people read it.</summary>
    public required string Office { get; init; }

    /// <summary>The version of the drawing there.</summary>
    public required int Version { get; init; }

    /// <summary>The drawing as Elsa writes it, without what a server keeps about its versions.</summary>
    public required JsonObject Drawing { get; init; }

    /// <summary>What the service is called.</summary>
    public string Name => File.Name;

    public ServiceStandard Standard => File.Standard;

    /// <summary>Null where the service has no SOP page.</summary>
    public SopPage? SopPage { get; init; }

    /// <summary>The lanes that the drawing names, from left to right.</summary>
    public required IReadOnlyList<NamedLane> Lanes { get; init; }

    /// <summary>Form key to form-js JSON.</summary>
    public required IReadOnlyDictionary<string, string> Forms { get; init; }

    /// <summary>The service itself, as <c>standard.json</c> has it.</summary>
    public required ServiceFile File { get; init; }
}
