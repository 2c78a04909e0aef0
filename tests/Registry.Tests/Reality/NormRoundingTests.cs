using Lajur.Registry.Calendars.Durations;
using Lajur.Registry.Reality;

namespace Lajur.Registry.Tests.Reality;

public sealed class NormRoundingTests
{
    [Theory]
    [InlineData(0, "5 menit")]
    [InlineData(7, "10 menit")]
    [InlineData(15, "15 menit")]
    [InlineData(16, "20 menit")]
    [InlineData(61, "75 menit")]
    [InlineData(87, "90 menit")]
    [InlineData(240, "4 jam")]
    [InlineData(241, "270 menit")]
    [InlineData(421, "1 hari kerja")]
    [InlineData(450, "1 hari kerja")]
    [InlineData(451, "2 hari kerja")]
    public void A_measured_time_is_rounded_up_as_an_SOP_writes_times(int minutes, string norm) =>
        Assert.Equal(BusinessDuration.Parse(norm), NormRounding.Up(TimeSpan.FromMinutes(minutes), TimeSpan.FromMinutes(450)));
}
