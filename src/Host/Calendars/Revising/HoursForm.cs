using System.Globalization;
using Lajur.Registry.Calendars;
using Lajur.Registry.Calendars.Days;
using Lajur.Registry.Calendars.Revising;

namespace Lajur.Host.Calendars.Revising;

/// <summary>The form for office hours: text by field, as it was typed, and the edition it stands for.</summary>
public sealed class HoursForm(IReadOnlyDictionary<string, string> values)
{
    public const string Decree = "decree";

    public const string EffectiveFrom = "effectiveFrom";

    /// <summary>Ticked when Ramadan has hours of its own.</summary>
    public const string HasRamadan = "hasRamadan";

    /// <summary>The groups of fields for the usual and the Ramadan hours.</summary>
    public const string Usual = "hours";

    /// <inheritdoc cref="Usual"/>
    public const string Ramadan = "ramadanHours";

    /// <summary>So many rows for special days stand empty below those that are filled.</summary>
    private const int SpareRows = 3;

    private const int MostRows = 60;

    private readonly List<CalendarMistake> _mistakes = [];

    /// <summary>The days of a week as fields name them, Monday first.</summary>
    public static IReadOnlyList<(string Key, DayOfWeek Day)> Week { get; } =
    [
        ("monday", DayOfWeek.Monday), ("tuesday", DayOfWeek.Tuesday), ("wednesday", DayOfWeek.Wednesday),
        ("thursday", DayOfWeek.Thursday), ("friday", DayOfWeek.Friday), ("saturday", DayOfWeek.Saturday),
        ("sunday", DayOfWeek.Sunday),
    ];

    /// <summary>What cannot be read, by the part of the calendar; known after <see cref="Read"/>.</summary>
    public IReadOnlyList<CalendarMistake> Mistakes => _mistakes;

    /// <summary>How many rows for special days to draw.</summary>
    public int Rows => Math.Min(MostRows, Enumerable.Range(0, MostRows).LastOrDefault(row => IsFilled(row), -1) + 1 + SpareRows);

    public string this[string field] => values.GetValueOrDefault(field, "");

    /// <summary>An edition as the form shows it first; it takes effect on a later day.</summary>
    public static HoursForm Of(CalendarEdition edition, DateOnly from)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [EffectiveFrom] = Iso(from),
            [HasRamadan] = edition.RamadanHours is null ? "" : "on",
        };
        foreach (var (group, week) in new[] { (Usual, edition.Hours), (Ramadan, edition.RamadanHours ?? edition.Hours) })
        {
            foreach (var (key, day) in Week)
            {
                Put(values, $"{group}.{key}", week[day]);
            }
        }

        foreach (var (row, day) in edition.OwnHolidays.Index())
        {
            values[$"special.{row}.date"] = Iso(day.Date);
            values[$"special.{row}.name"] = day.Name;
            Put(values, $"special.{row}", day.Hours);
        }

        return new(values);
    }

    /// <summary>The edition as it was typed; only sound when there are no <see cref="Mistakes"/>.</summary>
    public CalendarEdition Read(Guid officeId)
    {
        _mistakes.Clear();
        return new()
        {
            OfficeId = officeId,
            Decree = this[Decree].Trim(),
            EffectiveFrom = Date(EffectiveFrom, EffectiveFrom, "Isi tanggal mulai berlaku."),
            Hours = ReadWeek(Usual),
            RamadanHours = this[HasRamadan].Length > 0 ? ReadWeek(Ramadan) : null,
            OwnHolidays = [.. Enumerable.Range(0, MostRows).Where(IsFilled).Select(ReadSpecial)],
        };
    }

    private WeekHours ReadWeek(string group) => new()
    {
        Monday = ReadHours($"{group}.monday", "Senin"),
        Tuesday = ReadHours($"{group}.tuesday", "Selasa"),
        Wednesday = ReadHours($"{group}.wednesday", "Rabu"),
        Thursday = ReadHours($"{group}.thursday", "Kamis"),
        Friday = ReadHours($"{group}.friday", "Jumat"),
        Saturday = ReadHours($"{group}.saturday", "Sabtu"),
        Sunday = ReadHours($"{group}.sunday", "Minggu"),
    };

    private Holiday ReadSpecial(int row)
    {
        var hours = ReadHours($"special.{row}", "hari khusus");
        var date = Date($"special.{row}.date", "ownHolidays", $"Isi tanggal hari khusus “{this[$"special.{row}.name"]}”.");
        return new(date, this[$"special.{row}.name"].Trim(), hours is null ? HolidayKind.Regional : HolidayKind.HalfDay, hours);
    }

    /// <summary>Null when nothing is typed: closed.</summary>
    private DayHours? ReadHours(string day, string name)
    {
        string[] typed = [this[$"{day}.open"], this[$"{day}.close"], this[$"{day}.breakFrom"], this[$"{day}.breakTo"]];
        if (typed.All(string.IsNullOrWhiteSpace))
        {
            return null;
        }

        var times = typed.Select(Time).ToArray();
        var half = times[2] is null != times[3] is null;
        if (times[0] is not { } open || times[1] is not { } close || half || typed.Where((text, i) => text.Length > 0 && times[i] is null).Any())
        {
            _mistakes.Add(new(day, $"Lengkapi jam {name}: jam buka dan jam tutup, dan istirahat bila ada. Kosongkan semuanya bila tutup."));
            return null;
        }

        return new(open, close, times[2], times[3]);
    }

    private DateOnly Date(string field, string part, string sentence)
    {
        if (DateOnly.TryParseExact(this[field], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        _mistakes.Add(new(part, sentence));
        return default;
    }

    private bool IsFilled(int row) => this[$"special.{row}.date"].Length > 0 || !string.IsNullOrWhiteSpace(this[$"special.{row}.name"]);

    private static TimeOnly? Time(string text) =>
        TimeOnly.TryParseExact(text.Trim(), ["H.mm", "H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    private static void Put(Dictionary<string, string> values, string day, DayHours? hours)
    {
        values[$"{day}.open"] = Clock(hours?.Open);
        values[$"{day}.close"] = Clock(hours?.Close);
        values[$"{day}.breakFrom"] = Clock(hours?.BreakFrom);
        values[$"{day}.breakTo"] = Clock(hours?.BreakTo);
    }

    private static string Clock(TimeOnly? time) => time?.ToString("HH.mm", CultureInfo.InvariantCulture) ?? "";

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
