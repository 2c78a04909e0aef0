using Lajur.Registry.Offices;
using Lajur.Registry.Surveys.Results;

namespace Lajur.Registry.Tests.Surveys;

public sealed class SurveyPeriodTests
{
    [Theory]
    [InlineData("2026-11", "November 2026", "2026-11-01", "2026-11-30", "2026-10")]
    [InlineData("2026-01", "Januari 2026", "2026-01-01", "2026-01-31", "2025-12")]
    [InlineData("2028-02", "Februari 2028", "2028-02-01", "2028-02-29", "2028-01")]
    [InlineData("2026-T1", "Triwulan I 2026", "2026-01-01", "2026-03-31", "2025-T4")]
    [InlineData("2026-T4", "Triwulan IV 2026", "2026-10-01", "2026-12-31", "2026-T3")]
    [InlineData("2026-S1", "Semester I 2026", "2026-01-01", "2026-06-30", "2025-S2")]
    [InlineData("2026-S2", "Semester II 2026", "2026-07-01", "2026-12-31", "2026-S1")]
    [InlineData("2026", "Tahun 2026", "2026-01-01", "2026-12-31", "2025")]
    public void A_period_is_read_named_and_bounded(string code, string name, string first, string last, string previous)
    {
        Assert.True(SurveyPeriod.TryParse(code, out var period));

        Assert.Equal((code, name, previous), (period.Code, period.Name, period.Previous.Code));
        Assert.Equal((first, last), ($"{period.First:yyyy-MM-dd}", $"{period.Last:yyyy-MM-dd}"));
        Assert.Equal(period, SurveyPeriod.Containing(period.Kind, period.Last));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("26")]
    [InlineData("2026-S3")]
    [InlineData("2026-S0")]
    [InlineData("2026-T5")]
    [InlineData("2026-13")]
    [InlineData("2026-00")]
    [InlineData("2026-1")]
    [InlineData("1899")]
    [InlineData("2026/S1")]
    [InlineData("2026-+1")]
    public void Anything_else_is_no_period(string? code) => Assert.False(SurveyPeriod.TryParse(code, out _));

    [Fact]
    public void The_bounds_are_midnights_at_the_office()
    {
        Assert.True(SurveyPeriod.TryParse("2026-S1", out var semester));

        var (from, until) = semester.At(IndonesianZone.Wit);

        Assert.Equal(new DateTimeOffset(2025, 12, 31, 15, 0, 0, TimeSpan.Zero), from);
        Assert.Equal(new DateTimeOffset(2026, 6, 30, 15, 0, 0, TimeSpan.Zero), until);
    }
}
