using Lajur.Registry.Offices.Channels;

namespace Lajur.Registry.Offices;

/// <summary>An office (kantor) with its own lanes, staff, calendar and services. Nobody reads another office's cases.</summary>
public sealed class Office
{
    public Guid Id { get; set; }

    /// <summary>Its name in addresses, as in <c>/layanan/probolinggo</c>.</summary>
    public required string Slug { get; set; }

    public required string Name { get; set; }

    public required string ShortName { get; set; }

    public OfficeKind Kind { get; set; }

    /// <summary>Region code of the Ministry of Home Affairs with dots, as in 35.74.05.</summary>
    public required string RegionCode { get; set; }

    /// <summary>Asia/Jakarta, Asia/Makassar or Asia/Jayapura: WIB, WITA or WIT.</summary>
    public required string TimeZoneId { get; set; }

    public string? Address { get; set; }

    public string? Phone { get; set; }

    /// <summary>For what is printed.</summary>
    public Letterhead Letterhead { get; set; } = new();

    /// <summary>A drawing comes into force only when somebody who did not draw it approves it (four eyes).</summary>
    public bool NeedsSecondPublisher { get; set; }

    public List<OfficeChannel> Channels { get; set; } = [];

    public IndonesianZone Zone => IndonesianZone.Get(TimeZoneId);
}
