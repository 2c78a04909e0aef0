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
    public async Task The_next_moment_is_the_first_after_now_that_suits_every_field(string schedule, string expected)
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawing.Of([Drawing.Node("C", "Elsa.Cron", ("cronExpression", Drawing.Literal(schedule)))]));

        Assert.Equal(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture), (await bench.BookmarkAsync("C")).DueAt);
    }

    [Theory]
    [InlineData("0 1 * *")]
    [InlineData("61 * * * *")]
    [InlineData("5-2 * * * *")]
    [InlineData("0 0 L * *")]
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
