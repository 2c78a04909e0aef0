using Lajur.Registry.Calendars.Days;
using Lajur.Registry.Offices;
using Lajur.Registry.Offices.Channels;
using Lajur.Registry.Offices.Staffing;

namespace Lajur.Registry.Seeding;

/// <summary><c>workflows/_offices/{office}.json</c>: an office with its hours, lanes and demo staff.</summary>
internal sealed record OfficeFile
{
    public required string Slug { get; init; }

    public required string Name { get; init; }

    public required string ShortName { get; init; }

    public required OfficeKind Kind { get; init; }

    public required string RegionCode { get; init; }

    public required string TimeZoneId { get; init; }

    public string? Address { get; init; }

    public string? Phone { get; init; }

    public Letterhead? Letterhead { get; init; }

    public IReadOnlyList<OfficeChannel> Channels { get; init; } = [];

    public required Edition Calendar { get; init; }

    public required IReadOnlyList<LaneEntry> Lanes { get; init; }

    public IReadOnlyList<StaffEntry> DemoStaff { get; init; } = [];

    /// <summary>The hours in force from a day on.</summary>
    internal sealed record Edition(
        string Decree, DateOnly EffectiveFrom, WeekHours Hours, WeekHours? RamadanHours = null);

    /// <summary>A lane; lanes stand in the file from left to right.</summary>
    internal sealed record LaneEntry(string Key, string Name, string ShortName, int Colour, bool IsApplicant = false);

    /// <summary>Someone to sign in as while trying out.</summary>
    /// <param name="UserName">To sign in with.</param>
    /// <param name="Name">The officer's name.</param>
    /// <param name="Position">Jabatan.</param>
    /// <param name="Role">What they may do beyond their lanes.</param>
    /// <param name="Lanes">The keys of the lanes they hold.</param>
    /// <param name="Supervisor">The user name of their superior, of the same file.</param>
    /// <param name="DrawingRights">What they may do with the office's drawings, as in "View, Draw".</param>
    internal sealed record StaffEntry(
        string UserName, string Name, string Position, OfficerRole Role, IReadOnlyList<string>? Lanes = null, string? Supervisor = null,
        DrawingRights DrawingRights = DrawingRights.None);
}
