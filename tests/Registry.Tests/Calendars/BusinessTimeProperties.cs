using Lajur.Registry.Calendars;
using Lajur.Registry.Calendars.Days;
using Lajur.Registry.Calendars.Durations;
using Lajur.Registry.Offices;
using static Lajur.Registry.Tests.Calendars.Hours;

namespace Lajur.Registry.Tests.Calendars;

/// <summary>What holds for every start and every length, tried on a few thousand drawn with fixed seeds.</summary>
public sealed class BusinessTimeProperties
{
    private const int Samples = 3000;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Adding_twice_is_adding_the_sum(int seed) => Try(seed, draw =>
    {
        var (from, one, other) = (Moment(draw), Minutes(draw), Minutes(draw));

        Assert.Equal(
            Calendar.Add(from, BusinessDuration.OfMinutes(one + other)),
            Calendar.Add(Calendar.Add(from, BusinessDuration.OfMinutes(one)), BusinessDuration.OfMinutes(other)));
    });

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public void What_was_added_lies_between(int seed) => Try(seed, draw =>
    {
        var (from, minutes) = (Moment(draw), Minutes(draw));

        Assert.Equal(
            TimeSpan.FromMinutes(minutes),
            Calendar.Between(from, Calendar.Add(from, BusinessDuration.OfMinutes(minutes))));
    });

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    public void Who_starts_earlier_or_has_less_is_due_no_later(int seed) => Try(seed, draw =>
    {
        var (one, other) = (Moment(draw), Moment(draw));
        var (early, late) = one <= other ? (one, other) : (other, one);
        var length = draw.Next(2) == 0
            ? BusinessDuration.OfMinutes(1 + Minutes(draw))
            : BusinessDuration.OfWorkingDays(1 + draw.Next(15));
        var longer = length.IsInDays
            ? BusinessDuration.OfWorkingDays(length.WorkingDays + 1)
            : BusinessDuration.OfMinutes(length.Minutes + 1);

        Assert.True(Calendar.Add(early, length) <= Calendar.Add(late, length));
        Assert.True(Calendar.Add(early, length) < Calendar.Add(early, longer));
        Assert.True(Calendar.Add(early, length) > early);
    });

    [Theory]
    [InlineData(7)]
    public void Office_time_of_parts_adds_up_to_that_of_the_whole(int seed) => Try(seed, draw =>
    {
        DateTimeOffset[] cuts = [Moment(draw), Moment(draw), Moment(draw)];
        Array.Sort(cuts);

        Assert.Equal(
            Calendar.Between(cuts[0], cuts[2]),
            Calendar.Between(cuts[0], cuts[1]) + Calendar.Between(cuts[1], cuts[2]));
        Assert.Equal(Calendar.Between(cuts[0], cuts[2]), -Calendar.Between(cuts[2], cuts[0]));
    });

    [Theory]
    [InlineData(8)]
    public void Where_all_working_days_are_alike_days_add_up_too(int seed)
    {
        var day = new DayHours(new(8, 0), new(15, 30));
        var alike = new WorkingCalendar(
            IndonesianZone.Wit,
            [Edition(new() { Monday = day, Tuesday = day, Wednesday = day, Thursday = day, Friday = day })],
            []);
        Try(seed, draw =>
        {
            var from = Moment(draw);
            var (one, other) = (1 + draw.Next(9), 1 + draw.Next(9));

            Assert.Equal(
                alike.Add(from, BusinessDuration.OfWorkingDays(one + other)),
                alike.Add(alike.Add(from, BusinessDuration.OfWorkingDays(one)), BusinessDuration.OfWorkingDays(other)));
        });
    }

    private static void Try(int seed, Action<Random> property)
    {
        var draw = new Random(seed);
        for (var sample = 0; sample < Samples; sample++)
        {
            property(draw);
        }
    }

    private static DateTimeOffset Moment(Random draw) =>
        new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(draw.Next(364 * 24 * 60));

    private static int Minutes(Random draw) => draw.Next(3 * 450);
}
