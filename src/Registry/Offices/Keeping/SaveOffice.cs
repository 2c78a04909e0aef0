using Lajur.Registry.Offices.Channels;

namespace Lajur.Registry.Offices.Keeping;

/// <summary>Adds an office to the installation, or changes what is known of the own one.</summary>
public sealed record SaveOffice
{
    /// <summary>The most channels of an office.</summary>
    public const int MostChannels = 20;

    /// <summary>Who does it: an administrator, of the very office when it is changed.</summary>
    public required Guid AdministratorId { get; init; }

    /// <summary>The office to change; null adds one.</summary>
    public required Guid? OfficeId { get; init; }

    /// <summary>Its name in addresses; kept as it is when an office is changed.</summary>
    public required string Slug { get; init; }

    public required string Name { get; init; }

    public required string ShortName { get; init; }

    public required OfficeKind Kind { get; init; }

    /// <summary>With dots, as in 35.74.05.</summary>
    public required string RegionCode { get; init; }

    public required string TimeZoneId { get; init; }

    public required string Address { get; init; }

    public required string Phone { get; init; }

    public required IReadOnlyList<OfficeChannel> Channels { get; init; }

    public required Letterhead Letterhead { get; init; }

    /// <summary>Who administers a new office: user name and name.</summary>
    public required (string UserName, string Name) FirstAdministrator { get; init; }

    public required string OperationId { get; init; }
}
