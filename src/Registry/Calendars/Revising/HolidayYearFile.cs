using System.Globalization;
using System.Text.Json;
using Lajur.Registry.Calendars.Days;
using Microsoft.VisualBasic.FileIO;

namespace Lajur.Registry.Calendars.Revising;

/// <summary>
/// Reads a file with the free days of one year: JSON as it ships under <c>workflows/_calendars</c>, or a table with the columns
/// <c>tanggal, nama, jenis</c>, parted by comma or semicolon, as a spreadsheet saves it.
/// </summary>
public static class HolidayYearFile
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const int MaxBytes = 64 * 1024;

    private static readonly string[] Dates = ["yyyy-MM-dd", "d/M/yyyy", "d-M-yyyy", "d.M.yyyy"];

    /// <param name="text">The file.</param>
    /// <param name="mistakes">What is wrong with it, line by line; empty when the year is whole.</param>
    /// <returns>The year, or null when nothing could be made of the file.</returns>
    public static HolidayYear? Read(string text, out IReadOnlyList<CalendarMistake> mistakes)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<CalendarMistake> found = [];
        var year = text.TrimStart('\uFEFF', ' ', '\r', '\n').StartsWith('{') ? ReadJson(text, found) : ReadTable(text, found);
        mistakes = found;
        return found.Count == 0 ? year : null;
    }

    private static HolidayYear? ReadJson(string text, List<CalendarMistake> mistakes)
    {
        try
        {
            var read = JsonSerializer.Deserialize<Written>(text, JsonColumn.Options);
            mistakes.AddRange((read?.Days ?? []).Index().Where(day => day.Item is null)
                .Select(day => new CalendarMistake("days", $"Hari ke-{day.Index + 1} kosong. Isi tanggal dan namanya, atau hapus.")));
            return read is null ? null : new()
            {
                Year = read.Year,
                Decree = read.Decree ?? "",
                IsDecreed = read.IsDecreed,
                Ramadan = read.Ramadan,
                Days = read.Days ?? [],
            };
        }
        catch (JsonException e)
        {
            mistakes.Add(new("days", $"Berkas JSON tidak dapat dibaca pada baris {(e.LineNumber ?? 0) + 1}. Periksa tanda baca dan nama kolomnya."));
            return null;
        }
    }

    private static HolidayYear? ReadTable(string text, List<CalendarMistake> mistakes)
    {
        using var reader = new StringReader(text.TrimStart('\uFEFF'));
        using var table = new TextFieldParser(reader) { TrimWhiteSpace = true, HasFieldsEnclosedInQuotes = true };
        table.SetDelimiters(",", ";", "\t");
        List<Holiday> days = [];
        while (!table.EndOfData)
        {
            var line = table.LineNumber;
            try
            {
                if (table.ReadFields() is { } cells && Row(cells, line, mistakes) is { } day)
                {
                    days.Add(day);
                }
            }
            catch (MalformedLineException)
            {
                mistakes.Add(new("days", $"Baris {line}: tanda kutip tidak berpasangan."));
            }
        }

        if (days.Count == 0 && mistakes.Count == 0)
        {
            mistakes.Add(new("days", "Berkas tidak berisi satu hari pun. Kolomnya: tanggal, nama, jenis."));
        }

        return new() { Year = days.Count > 0 ? days[0].Date.Year : 0, Decree = "", IsDecreed = true, Days = days };
    }

    private static Holiday? Row(string[] cells, long line, List<CalendarMistake> mistakes)
    {
        if (cells is [var first, ..] && first.Equals("tanggal", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        if (cells is not [var written, var name, ..]
            || !DateOnly.TryParseExact(written, Dates, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            mistakes.Add(new("days", $"Baris {line}: tulis tanggal seperti 2027-03-10, lalu nama hari dan jenisnya."));
            return null;
        }

        switch (cells.Length > 2 ? cells[2].ToLowerInvariant() : "")
        {
            case "" or "libur nasional" or "nasional" or "libur":
                return new(date, name);
            case "cuti bersama" or "cuti":
                return new(date, name, HolidayKind.CollectiveLeave);
            default:
                mistakes.Add(new("days", $"Baris {line}: jenis “{cells[2]}” tidak dikenal. Pakai “libur nasional” atau “cuti bersama”."));
                return null;
        }
    }

    /// <summary>The file as it is written; everything may be missing until it has been checked.</summary>
    private sealed record Written(int Year, string? Decree, bool IsDecreed, Ramadan? Ramadan, List<Holiday>? Days);
}
