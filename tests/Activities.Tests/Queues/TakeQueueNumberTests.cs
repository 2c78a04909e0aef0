using Lajur.Registry.Queues;
using Lajur.Testing.Databases;
using Lajur.Testing.Drawings;
using Lajur.Testing.Runs;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Activities.Tests.Queues;

public sealed class TakeQueueNumberTests
{
    [Fact]
    public async Task A_day_that_is_full_gives_the_next_open_one()
    {
        await using var run = await OpenAsync(("perDay", 2));
        for (var i = 0; i < 5; i++)
        {
            await run.SubmitAsync();
        }

        Assert.Equal(
            ["2026-11-23 R-001", "2026-11-23 R-002", "2026-11-24 R-001", "2026-11-24 R-002", "2026-11-25 R-001"], await TicketsAsync(run));
    }

    [Theory]
    [InlineData("2026-11-21", "2026-11-23")]
    [InlineData("2026-11-28", "2026-11-30")]
    [InlineData("2026-12-24", "2026-12-28")]
    [InlineData("2028-01-01", "2027-01-22")]
    [InlineData("besok", "2026-11-23")]
    public async Task A_day_that_is_past_free_too_far_or_none_gives_one_that_can_be_had(string wish, string given)
    {
        await using var run = await OpenAsync(("day", wish));
        await run.SubmitAsync();

        Assert.Equal([$"{given} R-001"], await TicketsAsync(run));
    }

    [Fact]
    public async Task After_closing_time_the_next_day_is_given()
    {
        await using var run = await OpenAsync();
        await run.PassUntilAsync(OfficeRun.At(27, 14, 30));
        await run.SubmitAsync();

        Assert.Equal(["2026-11-30 R-001"], await TicketsAsync(run));
    }

    private static Task<OfficeRun> OpenAsync(params (string Input, object? Value)[] inputs) => OfficeRun.OpenAsync(
        new SqliteDatabase(),
        Sketch.OfCase().Step("Antre", "Lajur.TakeQueueNumber", [("queue", "loket"), ("prefix", "R"), .. inputs]).Task("Layani").Close()
            .Arrow("Permohonan", "Antre").Arrow("Antre", "Layani").Arrow("Layani", "Tutup", "Selesai").ToDefinition());

    private static async Task<IEnumerable<string>> TicketsAsync(OfficeRun run) =>
        (await run.ReadAsync(db => db.Set<QueueTicket>().OrderBy(t => t.Day).ThenBy(t => t.Number).ToListAsync()))
        .Select(ticket => $"{ticket.Day:yyyy-MM-dd} {ticket.Text}");
}
