using System.Text.Json;
using Lajur.Registry.Calendars.Durations;

namespace Lajur.Registry.Tests.Calendars;

public sealed class BusinessDurationTests
{
    [Theory]
    [InlineData("15 menit", "PT15M", "15 menit")]
    [InlineData("1 jam", "PT1H", "1 jam")]
    [InlineData("1 jam 30 menit", "PT1H30M", "1 jam 30 menit")]
    [InlineData("90 menit", "PT1H30M", "1 jam 30 menit")]
    [InlineData("3 hari kerja", "P3D", "3 hari kerja")]
    [InlineData("3 hari", "P3D", "3 hari kerja")]
    [InlineData("  2 Hari Kerja ", "P2D", "2 hari kerja")]
    [InlineData("PT15M", "PT15M", "15 menit")]
    [InlineData("PT1H30M", "PT1H30M", "1 jam 30 menit")]
    [InlineData("pt90m", "PT1H30M", "1 jam 30 menit")]
    [InlineData("P10D", "P10D", "10 hari kerja")]
    [InlineData("0 menit", "PT0M", "0 menit")]
    public void It_reads_what_SOPs_and_machines_write_and_prints_both(string text, string iso, string words)
    {
        var duration = BusinessDuration.Parse(text);

        Assert.Equal(iso, duration.ToString());
        Assert.Equal(words, duration.ToText());
        Assert.Equal(duration, BusinessDuration.Parse(iso));
        Assert.Equal(duration, BusinessDuration.Parse(words));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("PT")]
    [InlineData("P")]
    [InlineData("15")]
    [InlineData("menit")]
    [InlineData("-15 menit")]
    [InlineData("1,5 jam")]
    [InlineData("1 hari kerja 2 jam")]
    [InlineData("9999999 menit")]
    [InlineData("1301 hari kerja")]
    [InlineData("30 menit 1 jam")]
    public void It_refuses_everything_else(string? text)
    {
        Assert.False(BusinessDuration.TryParse(text, out var duration));
        Assert.Equal(BusinessDuration.Zero, duration);
    }

    [Fact]
    public void What_cannot_be_read_is_named_with_what_could()
    {
        var e = Assert.Throws<FormatException>(() => BusinessDuration.Parse("sebentar"));

        Assert.Contains("\"sebentar\"", e.Message, StringComparison.Ordinal);
        Assert.Contains("3 hari kerja", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Days_and_minutes_never_equal_each_other() =>
        Assert.NotEqual(BusinessDuration.OfWorkingDays(1), BusinessDuration.OfMinutes(450));

    [Fact]
    public void In_JSON_it_is_text()
    {
        Assert.Equal("\"P3D\"", JsonSerializer.Serialize(BusinessDuration.OfWorkingDays(3)));
        Assert.Equal(BusinessDuration.OfMinutes(30), JsonSerializer.Deserialize<BusinessDuration>("\"30 menit\""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<BusinessDuration>("30"));
    }
}
