using Lajur.Registry.Calendars;
using Lajur.Registry.Calendars.Days;
using Lajur.Registry.Calendars.Durations;
using Lajur.Registry.Offices;
using static Lajur.Registry.Tests.Calendars.Hours;

namespace Lajur.Registry.Tests.Calendars;

public sealed class WorkingCalendarTests
{
    [Theory]
    [InlineData("2026-11-23 07.30", true)]
    [InlineData("2026-11-23 07.29", false)]
    [InlineData("2026-11-23 12.30", false)]
    [InlineData("2026-11-23 16.00", false)]
    [InlineData("2026-11-27 14.29", true)]
    [InlineData("2026-11-27 14.30", false)]
    [InlineData("2026-11-28 10.00", false)]
    [InlineData("2026-08-17 10.00", false)]
    [InlineData("2026-12-24 10.00", false)]
    public void An_office_is_open_in_its_hours_and_not_on_breaks_weekends_and_free_days(string at, bool open) =>
        Assert.Equal(open, Calendar.IsOpen(At(at)));

    [Theory]
    [InlineData("2026-11-23 09.00", "2026-11-23 09.00")]
    [InlineData("2026-11-23 05.00", "2026-11-23 07.30")]
    [InlineData("2026-11-23 12.10", "2026-11-23 13.00")]
    [InlineData("2026-11-27 14.30", "2026-11-30 07.30")]
    [InlineData("2026-12-23 18.00", "2026-12-28 07.30")]
    public void The_next_opening_is_now_or_after_what_is_closed(string at, string opens) =>
        Assert.Equal(At(opens), Calendar.NextOpening(At(at)));

    [Theory]
    [InlineData("2026-11-23 09.00", "30 menit", "2026-11-23 09.30")]
    [InlineData("2026-11-27 14.15", "30 menit", "2026-11-30 07.45")] // Friday afternoon
    [InlineData("2026-11-23 11.45", "30 menit", "2026-11-23 13.15")] // over the break
    [InlineData("2026-12-23 15.45", "30 menit", "2026-12-28 07.45")] // collective leave, Christmas, weekend
    [InlineData("2026-11-23 15.00", "1 jam", "2026-11-23 16.00")] // ends with the closing
    [InlineData("2026-11-23 11.00", "1 jam", "2026-11-23 12.00")] // ends with the break
    [InlineData("2026-11-28 10.00", "15 menit", "2026-11-30 07.45")] // begun on a Saturday
    [InlineData("2026-11-23 07.30", "PT7H30M", "2026-11-23 16.00")]
    [InlineData("2026-11-23 07.30", "PT7H31M", "2026-11-24 07.31")]
    public void Minutes_pass_only_while_the_office_is_open(string from, string duration, string due) =>
        Assert.Equal(At(due), Calendar.Add(At(from), Of(duration)));

    [Theory]
    [InlineData("2026-11-23 10.00", 1, "2026-11-24 10.00")]
    [InlineData("2026-11-27 10.00", 1, "2026-11-30 10.00")]
    [InlineData("2026-11-27 10.00", 3, "2026-12-02 10.00")]
    [InlineData("2026-11-23 17.00", 1, "2026-11-25 07.30")] // after closing: from the next opening
    [InlineData("2026-11-23 16.00", 1, "2026-11-25 07.30")]
    [InlineData("2026-11-23 06.00", 1, "2026-11-24 07.30")]
    [InlineData("2026-11-28 12.00", 1, "2026-12-01 07.30")]
    [InlineData("2026-11-23 12.30", 1, "2026-11-24 12.30")] // a break belongs to the working day
    [InlineData("2026-11-26 15.30", 1, "2026-11-27 14.30")] // Friday closes earlier
    [InlineData("2026-12-23 10.00", 1, "2026-12-28 10.00")]
    public void A_working_day_ends_at_the_same_clock_time_one_working_day_later(string from, int days, string due) =>
        Assert.Equal(At(due), Calendar.Add(At(from), BusinessDuration.OfWorkingDays(days)));

    [Theory]
    [InlineData("Asia/Jakarta", "2026-11-23T00:30:00Z")]
    [InlineData("Asia/Makassar", "2026-11-22T23:30:00Z")]
    [InlineData("Asia/Jayapura", "2026-11-22T22:30:00Z")]
    public void Each_of_the_three_zones_opens_by_its_own_clock(string zoneId, string opensUtc)
    {
        var zone = IndonesianZone.Get(zoneId);
        var opens = In(zone).NextOpening(At("2026-11-22 12.00", zone));

        Assert.Equal(opensUtc, opens.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(TimeSpan.Zero, opens.Offset);
    }

    [Fact]
    public void Neither_March_nor_October_loses_or_gains_an_hour()
    {
        foreach (var (from, to) in new[] { ("2026-03-27 08.00", "2026-03-30 08.00"), ("2026-10-23 08.00", "2026-10-26 08.00") })
        {
            Assert.Equal(TimeSpan.FromHours(5.5), Calendar.Between(At(from), At(to)));
            Assert.Equal(TimeSpan.FromDays(3), At(to) - At(from));
        }
    }

    [Fact]
    public void The_same_moment_in_another_offset_gives_the_same_due_moment()
    {
        var here = At("2026-11-27 14.15");

        Assert.Equal(Calendar.Add(here, Of("30 menit")), Calendar.Add(here.ToOffset(TimeSpan.FromHours(-5)), Of("30 menit")));
    }

    [Fact]
    public void Ramadan_has_its_own_hours()
    {
        Assert.False(Calendar.IsOpen(At("2026-02-23 07.45")));
        Assert.Equal(At("2026-02-24 08.15"), Calendar.Add(At("2026-02-23 14.45"), Of("30 menit")));
        Assert.True(Calendar.IsOpen(At("2026-02-16 07.45")));
    }

    [Fact]
    public void New_hours_hold_from_their_day_on_even_within_one_reckoning()
    {
        var later = new WeekHours { Tuesday = new(new(10, 0), new(12, 0)) };
        var calendar = new WorkingCalendar(IndonesianZone.Wib, [Edition(later, "2026-11-24"), Edition(Week)], [Year2026()]);

        Assert.Equal(At("2026-11-24 10.30"), calendar.Add(At("2026-11-23 15.30"), Of("1 jam")));
        Assert.Equal("Jam kerja sejak 2026-11-24", calendar.EditionOn(new(2026, 12, 1)).Decree);
        Assert.Equal("Jam kerja sejak 2026-01-01", calendar.EditionOn(new(2025, 6, 1)).Decree);
    }

    [Fact]
    public void An_amended_year_replaces_the_one_recorded_before()
    {
        var first = Year2026();
        var amended = Year2026(new Holiday(new(2026, 11, 23), "Cuti bersama tambahan", HolidayKind.CollectiveLeave));
        amended.RecordedAt = first.RecordedAt.AddDays(1);
        var calendar = new WorkingCalendar(IndonesianZone.Wib, [Edition(Week)], [amended, first]);

        Assert.False(calendar.IsOpen(At("2026-11-23 09.00")));
    }

    [Fact]
    public void A_free_day_of_one_office_closes_only_that_office()
    {
        var edition = Edition(Week);
        edition.OwnHolidays.Add(new(new(2026, 11, 23), "Pemilihan wali kota", HolidayKind.Regional));
        var calendar = new WorkingCalendar(IndonesianZone.Wib, [edition], [Year2026()]);

        Assert.False(calendar.IsOpen(At("2026-11-23 09.00")));
        Assert.True(Calendar.IsOpen(At("2026-11-23 09.00")));
    }

    [Fact]
    public void Time_between_moments_in_the_other_order_is_negative() => Assert.Equal(
        TimeSpan.FromMinutes(-30), Calendar.Between(At("2026-11-30 07.45"), At("2026-11-27 14.15")));

    [Fact]
    public void A_calendar_that_never_opens_is_refused_instead_of_searched_for_ever()
    {
        var never = new WorkingCalendar(IndonesianZone.Wib, [Edition(new())], [Year2026()]);

        Assert.Throws<InvalidOperationException>(() => never.Add(At("2026-11-23 09.00"), Of("1 menit")));
        Assert.Throws<InvalidOperationException>(() => never.NextOpening(At("2026-11-23 09.00")));
        Assert.Throws<ArgumentException>(() => new WorkingCalendar(IndonesianZone.Wib, [], []));
    }

    [Fact]
    public void A_half_day_counts_its_own_hours_and_the_derivation_says_so()
    {
        var edition = Edition(Week);
        edition.OwnHolidays = [new(new(2026, 11, 24), "Menjelang hari jadi kota", HolidayKind.HalfDay, new(new(8, 0), new(12, 0)))];
        var calendar = new WorkingCalendar(IndonesianZone.Wib, [edition], [Year2026()]);

        var due = calendar.Add(At("2026-11-23 15.00"), Of("6 jam"));

        Assert.Equal(At("2026-11-25 08.30"), due);
        Assert.Contains(
            "Selasa, 24 November 2026 hanya buka 08.00-12.00 (Menjelang hari jadi kota).",
            calendar.Explain(At("2026-11-23 15.00"), due).Sentence, StringComparison.Ordinal);
    }
}
