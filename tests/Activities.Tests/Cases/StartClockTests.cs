using Lajur.Testing.Databases;
using Lajur.Testing.Drawings;
using Lajur.Testing.Runs;

namespace Lajur.Activities.Tests.Cases;

public sealed class StartClockTests
{
    [Fact]
    public async Task The_promise_counts_from_here_once_and_tasks_without_a_norm_are_due_with_it()
    {
        var drawing = Sketch.OfCase().Task("Periksa").Step("Mulai", "Lajur.StartClock").Task("Kerjakan", ("outcomes", new[] { "Selesai", "Ulangi" })).Close()
            .Arrow("Permohonan", "Periksa").Arrow("Periksa", "Mulai", "Selesai").Arrow("Mulai", "Kerjakan")
            .Arrow("Kerjakan", "Mulai", "Ulangi").Arrow("Kerjakan", "Tutup", "Selesai");
        await using var run = await OfficeRun.OpenAsync(new SqliteDatabase(), drawing.ToDefinition());
        var number = (await run.SubmitAsync()).Number;
        await run.PassAsync(TimeSpan.FromHours(2));
        Assert.Null((await run.CaseClockAsync(number)).StartedAt);
        Assert.Null((await run.OpenItemAsync(number, "petugas-layanan")).DueAt);

        await run.CompleteAsync(number, "petugas-layanan", "Selesai", "petugas");
        Assert.Equal(OfficeRun.At(23, 10, 30), (await run.OpenItemAsync(number, "petugas-layanan")).DueAt);
        await run.PassAsync(TimeSpan.FromMinutes(10));
        await run.CompleteAsync(number, "petugas-layanan", "Ulangi", "petugas");

        Assert.Equal(OfficeRun.At(23, 10, 30), (await run.CaseClockAsync(number)).DueAt);
        Assert.Equal(OfficeRun.At(23, 10, 30), (await run.OpenItemAsync(number, "petugas-layanan")).DueAt);
    }
}
