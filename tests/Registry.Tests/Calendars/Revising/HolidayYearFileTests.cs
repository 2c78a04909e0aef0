using Lajur.Registry.Calendars.Days;
using Lajur.Registry.Calendars.Revising;
using Lajur.Testing;

namespace Lajur.Registry.Tests.Calendars.Revising;

public sealed class HolidayYearFileTests
{
    [Fact]
    public void A_table_as_a_spreadsheet_saves_it_is_read()
    {
        var year = HolidayYearFile.Read(
            "\uFEFFtanggal;nama;jenis\r\n2027-01-01;\"Tahun Baru; Masehi\";libur nasional\r\n11/3/2027;Idul Fitri;Cuti bersama\r\n", out var mistakes)!;

        Assert.Empty(mistakes);
        Assert.Equal(2027, year.Year);
        Assert.Equal(
            [new Holiday(new(2027, 1, 1), "Tahun Baru; Masehi"), new Holiday(new(2027, 3, 11), "Idul Fitri", HolidayKind.CollectiveLeave)], year.Days);
    }

    [Theory]
    [InlineData("indonesia-2026.json", 2026, 25, true)]
    [InlineData("indonesia-2027.json", 2027, 17, false)]
    public void The_shipped_years_are_read_as_they_ship(string file, int expected, int days, bool decreed)
    {
        var year = HolidayYearFile.Read(File.ReadAllText(Path.Combine(Repository.Workflows, "_calendars", file)), out var mistakes)!;

        Assert.Empty(mistakes);
        Assert.Equal((expected, days, decreed), (year.Year, year.Days.Count, year.IsDecreed));
        Assert.NotNull(year.Ramadan);
    }

    [Theory]
    [InlineData("tanggal,nama\nbesok,Libur", "Baris 2")]
    [InlineData("2027-01-01,Tahun Baru,libur\n2027-01-05,Isra Mikraj,pesta", "Baris 2: jenis “pesta”")]
    [InlineData("{ \"year\": 2027,\n \"days\": [ {]", "baris 2")]
    [InlineData("{ \"year\": 2027, \"days\": [ null ] }", "Hari ke-1")]
    [InlineData("", "tidak berisi")]
    public void What_cannot_be_read_is_said_with_its_line(string text, string expected)
    {
        Assert.Null(HolidayYearFile.Read(text, out var mistakes));

        Assert.Contains(expected, Assert.Single(mistakes).Sentence, StringComparison.Ordinal);
    }
}
