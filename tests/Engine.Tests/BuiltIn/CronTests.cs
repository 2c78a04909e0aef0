using System.Globalization;
using Lajur.Engine.Library;
using Lajur.Engine.Tests.Drawings;

namespace Lajur.Engine.Tests.BuiltIn;

public sealed class CronTests
{
    // The bench's clock stands at 2026-01-05 01:00 UTC, a Monday.
    [Theory]
    [InlineData("* * * * *", "2026-01-05T01:01:00Z")]
    [InlineData("*/20 * * * * *", "2026-01-05T01:00:20Z")]
    [InlineData("0 1 * * *", "2026-01-06T01:00:00Z")]
    [InlineData("15 8-10/2 * * *", "2026-01-05T08:15:00Z")]
    [InlineData("0 0 1 * *", "2026-02-01T00:00:00Z")]
    [InlineData("0 0 29 2 *", "2028-02-29T00:00:00Z")]
    [InlineData("0 7 * * SAT,7", "2026-01-10T07:00:00Z")]
    [InlineData("0 7 13 * FRI", "2026-02-13T07:00:00Z")]
    [InlineData("0 0 ? JUN-jul 1", "2026-06-01T00:00:00Z")]
    [InlineData("0 22-2 * * *", "2026-01-05T02:00:00Z")]
    [InlineData("30 22-2/2 * * *", "2026-01-05T02:30:00Z")]
    [InlineData("0 7 * * SAT-MON", "2026-01-05T07:00:00Z")]
    [InlineData("0 7 * * 6-7", "2026-01-10T07:00:00Z")]
    [InlineData("0 0 * * 0-7/3", "2026-01-07T00:00:00Z")]
    [InlineData("0 7 * * 7/2", "2026-01-11T07:00:00Z")]
    [InlineData("0 7 * * */7", "2026-01-11T07:00:00Z")]
    [InlineData("0 7 10-31 * 1/6", "2026-01-11T07:00:00Z")]
    [InlineData("0 16 L * *", "2026-01-31T16:00:00Z")]
    [InlineData("0 16 l-2 * *", "2026-01-29T16:00:00Z")]
    [InlineData("0 16 LW * *", "2026-01-30T16:00:00Z")]
    [InlineData("0 0 10W * *", "2026-01-09T00:00:00Z")]
    [InlineData("0 0 11W * *", "2026-01-12T00:00:00Z")]
    [InlineData("0 0 1W 2,3 *", "2026-02-02T00:00:00Z")]
    [InlineData("0 0 1W 8 *", "2026-08-03T00:00:00Z")]
    [InlineData("0 0 31W 2-5 *", "2026-03-31T00:00:00Z")]
    [InlineData("0 0 * * FRIL", "2026-01-30T00:00:00Z")]
    [InlineData("0 0 * * 0#2", "2026-01-11T00:00:00Z")]
    [InlineData("0 0 ? * TUE#5", "2026-03-31T00:00:00Z")]
    [InlineData("@daily", "2026-01-06T00:00:00Z")]
    [InlineData("@hourly", "2026-01-05T02:00:00Z")]
    [InlineData("@weekly", "2026-01-11T00:00:00Z")]
    public async Task The_next_moment_is_the_first_after_now_that_suits_every_field(string schedule, string expected)
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawing.Of([Drawing.Node("C", "Elsa.Cron", ("cronExpression", Drawing.Literal(schedule)))]));

        Assert.Equal(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture), (await bench.BookmarkAsync("C")).DueAt);
    }

    [Theory]
    [InlineData("0 1 * *")]
    [InlineData("61 * * * *")]
    [InlineData("0 0 L5 * *")]
    [InlineData("0 0 W * *")]
    [InlineData("0 0 32W * *")]
    [InlineData("0 0 * * 1#6")]
    [InlineData("0 0 * * L")]
    [InlineData("0 0 L,3 * *")]
    [InlineData("0 0 * * 8")]
    [InlineData("@sometimes")]
    [InlineData("*/0 * * * *")]
    public async Task A_schedule_that_cannot_be_read_is_refused_at_publish(string schedule)
    {
        await using var bench = new Bench();
        await bench.Library.SaveDraftAsync(
            Drawing.Of([Drawing.Node("C", "Elsa.Cron", ("cronExpression", Drawing.Literal(schedule)))]), Bench.Token);

        var refused = Assert.IsType<PublishOutcome.Refused>(await bench.Library.PublishAsync("drawing", Bench.Token));

        Assert.Equal("C", Assert.Single(refused.Problems).ActivityId);
    }
}
