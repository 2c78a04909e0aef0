namespace Lajur.Registry.Calendars.Days;

/// <summary>Why a day is free although its weekday is not.</summary>
public enum HolidayKind
{
    /// <summary>Hari libur nasional.</summary>
    National,

    /// <summary>Cuti bersama.</summary>
    CollectiveLeave,

    /// <summary>A free day of one region only.</summary>
    Regional,

    /// <summary>Open, but with hours of its own (setengah hari).</summary>
    HalfDay,
}
