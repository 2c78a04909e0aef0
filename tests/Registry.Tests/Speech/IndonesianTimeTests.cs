using Humanizer;
using Lajur.Registry.Offices;
using Lajur.Registry.Speech;
using static Lajur.Registry.Tests.Calendars.Hours;

namespace Lajur.Registry.Tests.Speech;

public sealed class IndonesianTimeTests
{
    [Fact]
    public void A_moment_is_told_by_the_clock_of_its_zone()
    {
        var moment = new DateTimeOffset(2026, 11, 23, 2, 30, 0, TimeSpan.Zero);

        Assert.Equal("Senin, 23 November 2026 pukul 09.30 WIB", IndonesianTime.Moment(moment, IndonesianZone.Wib));
        Assert.Equal("Senin, 23 November 2026 pukul 10.30 WITA", IndonesianTime.Moment(moment, IndonesianZone.Wita));
        Assert.Equal("Senin, 23 November 2026 pukul 11.30 WIT", IndonesianTime.Moment(moment, IndonesianZone.Wit));
        Assert.Equal(
            "Selasa, 24 November 2026 pukul 00.30 WIT",
            IndonesianTime.Moment(moment.AddHours(13), IndonesianZone.Wit));
        Assert.Equal("23 Nov 2026 09.30", IndonesianTime.ShortMoment(moment, IndonesianZone.Wib));
    }

    [Theory]
    [InlineData(0, "kurang dari 1 menit")]
    [InlineData(0.5, "kurang dari 1 menit")]
    [InlineData(15, "15 menit")]
    [InlineData(60, "1 jam")]
    [InlineData(90.9, "1 jam 30 menit")]
    [InlineData(2880, "2 hari")]
    [InlineData(3005, "2 hari 2 jam")]
    [InlineData(-15, "15 menit")]
    public void A_span_is_told_by_its_two_largest_units(double minutes, string words) =>
        Assert.Equal(words, IndonesianTime.Span(TimeSpan.FromMinutes(minutes)));

    [Fact]
    public void Office_time_has_hours_and_no_days() =>
        Assert.Equal("27 jam 15 menit", IndonesianTime.OfficeSpan(new TimeSpan(1, 3, 15, 0)));

    [Theory]
    [InlineData("2026-11-23 11.00", "2 jam lagi")]
    [InlineData("2026-11-23 09.15", "15 menit lagi")]
    [InlineData("2026-11-23 09.00", "kurang dari 1 menit lagi")]
    [InlineData("2026-11-24 09.30", "besok pukul 09.30")]
    [InlineData("2026-11-27 14.00", "Jumat pukul 14.00")]
    [InlineData("2026-11-30 08.00", "30 November pukul 08.00")]
    [InlineData("2026-11-23 08.45", "terlambat 15 menit (jam kerja)")]
    [InlineData("2026-11-20 14.15", "terlambat 1 jam 45 menit (jam kerja)")]
    public void A_due_moment_is_told_as_a_clerk_would(string due, string words) =>
        Assert.Equal(words, IndonesianTime.Due(At(due), At("2026-11-23 09.00"), Calendar));

    [Theory]
    [InlineData(-5, "5 menit yang lalu")]
    [InlineData(-180, "3 jam yang lalu")]
    [InlineData(-1440, "kemarin")]
    [InlineData(1440, "besok")]
    [InlineData(120, "2 jam lagi")]
    [InlineData(0, "baru saja")]
    public void How_long_ago_comes_from_Humanizer_in_Indonesian(int minutes, string words)
    {
        var now = At("2026-11-23 09.00");

        Assert.Equal(words, IndonesianTime.Relative(now.AddMinutes(minutes), now));
    }

    [Fact]
    public void Humanizer_itself_speaks_Indonesian_once_asked_for_the_culture()
    {
        var culture = IndonesianSpeech.Culture;

        Assert.Equal("2 jam", TimeSpan.FromHours(2).Humanize(culture: culture));
        Assert.Equal("1 minggu, 2 hari", TimeSpan.FromDays(9).Humanize(2, culture));
        Assert.Equal("4.000,5", 4000.5.ToString("N1", culture));
    }

    [Theory]
    [InlineData(new[] { "Sabtu" }, "Sabtu")]
    [InlineData(new[] { "Sabtu", "Minggu" }, "Sabtu dan Minggu")]
    [InlineData(new[] { "Sabtu", "Minggu", "cuti bersama" }, "Sabtu, Minggu dan cuti bersama")]
    [InlineData(new string[0], "")]
    public void Lists_end_with_dan(string[] items, string words) => Assert.Equal(words, IndonesianTime.Enumerate(items));
}
