using Lajur.Registry.Calendars.Days;

namespace Lajur.Registry.Calendars;

/// <summary>The office hours of one office from a day on, as one decree sets them.</summary>
public sealed class CalendarEdition
{
    public Guid Id { get; set; }

    public Guid OfficeId { get; set; }

    /// <summary>The decree or standard that sets the hours, or in words why they are assumed.</summary>
    public required string Decree { get; set; }

    /// <summary>The first day on which it holds.</summary>
    public DateOnly EffectiveFrom { get; set; }

    public required WeekHours Hours { get; set; }

    /// <summary>Hours in Ramadan; absent where they stay as they are.</summary>
    public WeekHours? RamadanHours { get; set; }

    /// <summary>Free and half days of this office alone.</summary>
    public List<Holiday> OwnHolidays { get; set; } = [];

    public DateTimeOffset RecordedAt { get; set; }

    /// <summary>The officer who recorded it; null when it came with the program.</summary>
    public string? RecordedByName { get; set; }

    /// <summary>When every clock that ran at its recording had been reckoned anew; null while some may not have been.</summary>
    public DateTimeOffset? AppliedAt { get; set; }
}
