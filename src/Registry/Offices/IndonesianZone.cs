namespace Lajur.Registry.Offices;

/// <summary>
/// One of Indonesia's three time zones (Keputusan Presiden 41/1987). They are fixed distances from UTC without
/// daylight saving, so no time zone database is asked.
/// </summary>
public sealed record IndonesianZone
{
    private IndonesianZone(string id, string abbreviation, string name, int hours)
    {
        Id = id;
        Abbreviation = abbreviation;
        Name = name;
        Offset = TimeSpan.FromHours(hours);
    }

    public static IndonesianZone Wib { get; } = new("Asia/Jakarta", "WIB", "Waktu Indonesia Barat", 7);

    public static IndonesianZone Wita { get; } = new("Asia/Makassar", "WITA", "Waktu Indonesia Tengah", 8);

    public static IndonesianZone Wit { get; } = new("Asia/Jayapura", "WIT", "Waktu Indonesia Timur", 9);

    public static IReadOnlyList<IndonesianZone> All { get; } = [Wib, Wita, Wit];

    /// <summary>The IANA name, as stored.</summary>
    public string Id { get; }

    /// <summary>WIB, WITA or WIT.</summary>
    public string Abbreviation { get; }

    public string Name { get; }

    public TimeSpan Offset { get; }

    public static IndonesianZone? Find(string? id) => All.FirstOrDefault(zone => zone.Id == id);

    /// <exception cref="ArgumentException">The id is none of the three.</exception>
    public static IndonesianZone Get(string id) => Find(id) ?? throw new ArgumentException(
        $"\"{id}\" is no Indonesian time zone. Use one of {string.Join(", ", All.Select(zone => zone.Id))}.",
        nameof(id));

    /// <summary>The same moment, as the clock on the office's wall shows it.</summary>
    public DateTimeOffset ToLocal(DateTimeOffset moment) => moment.ToOffset(Offset);

    public DateOnly DateOf(DateTimeOffset moment) => DateOnly.FromDateTime(ToLocal(moment).DateTime);

    public TimeOnly TimeOf(DateTimeOffset moment) => TimeOnly.FromDateTime(ToLocal(moment).DateTime);

    /// <summary>The moment at which the wall clock shows this date and time, in UTC.</summary>
    public DateTimeOffset At(DateOnly date, TimeOnly time) =>
        new DateTimeOffset(date.ToDateTime(time), Offset).ToUniversalTime();
}
