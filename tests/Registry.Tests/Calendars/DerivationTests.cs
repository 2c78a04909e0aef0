using Lajur.Registry.Calendars;
using Lajur.Registry.Calendars.Days;
using static Lajur.Registry.Tests.Calendars.Hours;

namespace Lajur.Registry.Tests.Calendars;

public sealed class DerivationTests
{
    [Fact]
    public void Within_a_day_only_the_hours_are_named() => Assert.Equal(
        "Hanya jam kerja kantor yang dihitung.",
        Calendar.Explain(At("2026-11-23 09.00"), At("2026-11-23 09.30")).Sentence);

    [Fact]
    public void Weekend_and_collective_leave_are_named_once_each()
    {
        var why = Calendar.Explain(At("2026-12-23 15.45"), At("2027-01-04 07.45"));

        Assert.StartsWith(
            "Sabtu, Minggu, hari libur (Natal) dan cuti bersama tidak dihitung.", why.Sentence, StringComparison.Ordinal);
        Assert.Equal(
            ["2026-12-24 CollectiveLeave", "2026-12-25 National", "2026-12-26 ", "2026-12-27 ", "2027-01-02 ", "2027-01-03 "],
            why.Skipped.Select(day => $"{day.Date:yyyy-MM-dd} {day.Kind}"));
    }

    [Fact]
    public void The_days_alone_are_told_as_design_asks()
    {
        var leave = new HolidayYear
        {
            Year = 2026,
            Decree = "x",
            IsDecreed = true,
            Days = [new(new(2026, 11, 30), "Cuti bersama", HolidayKind.CollectiveLeave)],
        };
        var calendar = new WorkingCalendar(Calendar.Zone, [Edition(Week)], [leave]);

        Assert.Equal(
            "Sabtu, Minggu dan cuti bersama tidak dihitung.",
            calendar.Explain(At("2026-11-27 14.15"), At("2026-12-01 07.45")).Sentence);
    }

    [Fact]
    public void A_start_outside_office_hours_says_when_counting_begins()
    {
        var why = Calendar.Explain(At("2026-11-28 20.00"), At("2026-11-30 08.00"));

        Assert.True(why.StartedClosed);
        Assert.Equal(At("2026-11-30 07.30"), why.CountsFrom);
        Assert.Equal(
            "Waktu mulai dihitung Senin, 30 November 2026 pukul 07.30 WIB. Sabtu dan Minggu tidak dihitung.", why.Sentence);
    }

    [Fact]
    public void A_year_without_a_decree_makes_it_provisional()
    {
        Assert.False(Calendar.Explain(At("2026-11-23 09.00"), At("2026-11-24 09.00")).IsProvisional);

        var why = Calendar.Explain(At("2026-12-30 09.00"), At("2027-01-04 09.00"));

        Assert.True(why.IsProvisional);
        Assert.EndsWith("tenggat dapat berubah.", why.Sentence, StringComparison.Ordinal);
    }
}
