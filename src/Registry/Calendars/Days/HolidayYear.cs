namespace Lajur.Registry.Calendars.Days;

/// <summary>
/// Indonesia's free days of one year as one decree names them. A decree that amends another comes as a new row; the
/// one recorded last holds.
/// </summary>
public sealed class HolidayYear
{
    public Guid Id { get; set; }

    public int Year { get; set; }

    /// <summary>The decree, or "belum ditetapkan" while the days are only computed.</summary>
    public required string Decree { get; set; }

    /// <summary>False while no decree has set the days.</summary>
    public bool IsDecreed { get; set; }

    public DateTimeOffset RecordedAt { get; set; }

    /// <summary>The officer who recorded it; null when it came with the program.</summary>
    public string? RecordedByName { get; set; }

    /// <summary>When every clock that ran at its recording had been reckoned anew; null while some may not have been.</summary>
    public DateTimeOffset? AppliedAt { get; set; }

    public List<Holiday> Days { get; set; } = [];

    public Ramadan? Ramadan { get; set; }
}
