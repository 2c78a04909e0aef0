using Lajur.Engine.Running;
using Lajur.Registry.Cases;
using Lajur.Registry.Inbox;
using Lajur.Testing.Databases;
using Lajur.Testing.Drawings;
using Lajur.Testing.Runs;

namespace Lajur.Activities.Tests.Cases;

public sealed class CloseCaseTests
{
    private const string Counter = "petugas-layanan";
    private const string Dafduk = "bidang-dafduk";

    [Fact]
    public async Task It_ends_the_case_its_clock_and_the_run()
    {
        var drawing = Sketch.OfCase().Close(result: "Selesai dilayani").Arrow("Permohonan", "Tutup");
        await using var run = await OfficeRun.OpenAsync(new SqliteDatabase(), drawing.ToDefinition());

        var number = (await run.SubmitAsync()).Number;

        var closed = await run.CaseAsync(number);
        Assert.Equal((CaseStatus.Closed, "Selesai dilayani"), (closed.Status, closed.Result));
        Assert.NotNull((await run.CaseClockAsync(number)).FinishedAt);
        Assert.Equal(WorkflowSubStatus.Finished, (await run.InstanceAsync(number)).SubStatus);
    }

    [Fact]
    public async Task What_another_path_still_waits_for_is_withdrawn()
    {
        var drawing = Sketch.OfCase().Task("Satu").Task("Dua", ("lane", Dafduk)).Close()
            .Step("Habis", "Lajur.CloseCase", ("result", "Dijawab"))
            .Arrow("Permohonan", "Satu").Arrow("Permohonan", "Dua")
            .Arrow("Satu", "Tutup", "Selesai").Arrow("Dua", "Habis", "Selesai");
        await using var run = await OfficeRun.OpenAsync(new SqliteDatabase(), drawing.ToDefinition());
        var number = (await run.SubmitAsync()).Number;
        Assert.Equal([Dafduk, Counter], await run.LanesAsync(number));

        await run.CompleteAsync(number, Counter, "Selesai", "petugas");

        Assert.Empty(await run.OpenItemsAsync(number));
        Assert.Equal(WorkItemState.Cancelled, (await run.ItemsAsync(number)).Single(i => i.LaneKey == Dafduk).State);
        Assert.Equal(WorkflowStatus.Finished, (await run.InstanceAsync(number)).Status);
    }
}
