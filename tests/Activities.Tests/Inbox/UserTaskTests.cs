using Lajur.Registry.History;
using Lajur.Registry.Inbox;
using Lajur.Testing.Databases;
using Lajur.Testing.Drawings;
using static Lajur.Testing.Runs.OfficeRun;

namespace Lajur.Activities.Tests.Inbox;

public sealed class UserTaskTests
{
    private const string Counter = "petugas-layanan";
    private const string Dafduk = "bidang-dafduk";

    [Fact]
    public async Task Everything_that_is_drawn_stands_on_the_work_item()
    {
        var drawing = Sketch.OfCase()
            .Task(
                "Periksa",
                ("stepNumber", "2.a"),
                ("title", "Mempelajari informasi"),
                ("instructions", "Periksa dengan teliti."),
                ("form", "sortir"),
                ("prefill", "js:({ catatan: 'Dari langkah sebelumnya' })"),
                ("outcomes", new[] { "Setuju", "Tunda", "Tolak permohonan" }),
                ("requirements", "Permohonan informasi"),
                ("duration", "15 menit"),
                ("output", "Informasi dipilah"))
            .Close().Arrow("Permohonan", "Periksa")
            .Arrow("Periksa", "Tutup", "Setuju").Arrow("Periksa", "Tutup", "Tunda").Arrow("Periksa", "Tutup", "Tolak permohonan");
        await using var run = await OpenAsync(new SqliteDatabase(), drawing.ToDefinition());

        var item = Assert.Single(await run.OpenItemsAsync((await run.SubmitAsync()).Number));

        Assert.Equal(("2.a", "Mempelajari informasi", Counter), (item.StepNumber, item.Title, item.LaneKey));
        Assert.Equal(("Periksa dengan teliti.", "sortir", 1), (item.Instructions, item.FormKey, item.FormVersion));
        Assert.Equal("{\"catatan\":\"Dari langkah sebelumnya\"}", item.Prefill);
        Assert.Equal(("Permohonan informasi", "Informasi dipilah"), (item.Requirements, item.Output));
        Assert.Equal(At(23, 8, 15), item.DueAt);
        Assert.Equal(
            [("Setuju", OutcomeKind.Primary), ("Tunda", OutcomeKind.Normal), ("Tolak permohonan", OutcomeKind.Danger)],
            item.Outcomes.Select(outcome => (outcome.Name, outcome.Kind)));
        Assert.Equal((WorkItemKind.Task, WorkItemState.Available), (item.Kind, item.State));
    }

    [Fact]
    public async Task The_run_goes_on_by_the_outcome_with_answers_and_officer()
    {
        var drawing = Sketch.OfCase().Variable("Hasil").Variable("Isi").Variable("Petugas")
            .Task("Periksa", ("form", "sortir"), ("outcomes", new[] { "Setuju", "Tolak" }), ("> outcome", "Hasil"),
                ("> answers", "Isi"), ("> officer", "Petugas"))
            .Task("Lanjut", ("lane", Dafduk), ("instructions", "js:getHasil() + ' / ' + getIsi().bidang + ' / ' + getPetugas()"))
            .Task("Ditolak").Close()
            .Arrow("Permohonan", "Periksa").Arrow("Periksa", "Lanjut", "Setuju").Arrow("Periksa", "Ditolak", "Tolak")
            .Arrow("Lanjut", "Tutup", "Selesai").Arrow("Ditolak", "Tutup", "Selesai");
        await using var run = await OpenAsync(new SqliteDatabase(), drawing.ToDefinition());
        var number = (await run.SubmitAsync()).Number;

        await run.CompleteAsync(number, Counter, "Setuju", "petugas", ("bidang", "keduanya"));

        var next = Assert.Single(await run.OpenItemsAsync(number));
        Assert.Equal((Dafduk, "Setuju / keduanya / Siti Rahmawati"), (next.LaneKey, next.Instructions));
    }

    [Fact]
    public async Task Late_is_followed_once_while_the_step_stays_open()
    {
        await using var run = await OpenAsync(new SqliteDatabase(), WithDeadline());
        var number = (await run.SubmitAsync()).Number;

        await run.PassUntilAsync(At(23, 8, 29));
        Assert.Equal([Counter], await run.LanesAsync(number));
        await run.PassUntilAsync(At(25, 8));

        Assert.Equal([Dafduk, Counter], await run.LanesAsync(number));
        var late = await run.OpenItemAsync(number, Counter);
        Assert.Equal(At(23, 8, 30), late.LateAt);
        Assert.Single(await run.EventsAsync(number), e => e.Kind == CaseEventKind.Late);
        await run.CompleteAsync(number, Counter, "Selesai", "petugas");
        Assert.Equal(Registry.Cases.CaseStatus.Closed, (await run.CaseAsync(number)).Status);
    }

    [Fact]
    public async Task A_step_done_in_time_is_never_late()
    {
        await using var run = await OpenAsync(new SqliteDatabase(), WithDeadline(closing: "Tunggu"));
        var number = (await run.SubmitAsync()).Number;
        await run.CompleteAsync(number, Counter, "Selesai", "petugas");

        await run.PassAsync(TimeSpan.FromDays(3));

        Assert.DoesNotContain(await run.EventsAsync(number), e => e.Kind == CaseEventKind.Late);
        Assert.Equal(["bidang-capil"], await run.LanesAsync(number));
    }

    [Fact]
    public async Task A_step_clock_that_stood_still_meanwhile_moves_the_moment_on()
    {
        var drawing = Sketch.OfCase()
            .Task("Periksa", ("lane", Dafduk), ("duration", "30 menit")).Task("Bertanya")
            .Step("Minta", "Lajur.AskApplicant", ("message", "Lengkapi."))
            .Task("Baca").Close()
            .Arrow("Permohonan", "Periksa").Arrow("Permohonan", "Bertanya").Arrow("Bertanya", "Minta", "Selesai")
            .Arrow("Minta", "Baca", "Dilengkapi").Arrow("Periksa", "Tutup", "Selesai").Arrow("Baca", "Tutup", "Selesai");
        await using var run = await OpenAsync(new SqliteDatabase(), drawing.ToDefinition());
        var receipt = await run.SubmitAsync();
        await run.PassUntilAsync(At(23, 8, 10));
        await run.CompleteAsync(receipt.Number, Counter, "Selesai", "petugas");
        await run.PassUntilAsync(At(24, 9));
        Assert.Null((await run.OpenItemAsync(receipt.Number, Dafduk)).LateAt);

        await run.CompleteFileAsync(receipt, ("jawaban", "Sudah lengkap."));
        await run.PassUntilAsync(At(24, 12));

        var item = await run.OpenItemAsync(receipt.Number, Dafduk);
        Assert.Equal(At(24, 9, 20), item.DueAt);
        Assert.NotNull(item.LateAt);
        Assert.InRange(item.LateAt.Value, At(24, 9, 20), At(24, 10, 20));
    }

    [Fact]
    public async Task Who_did_one_step_may_not_do_the_one_that_is_kept_apart()
    {
        var drawing = Sketch.OfCase().Task("Periksa").Task("Setujui", ("notSameAs", new[] { "Periksa" })).Close()
            .Arrow("Permohonan", "Periksa").Arrow("Periksa", "Setujui", "Selesai").Arrow("Setujui", "Tutup", "Selesai");
        await using var run = await OpenAsync(new SqliteDatabase(), drawing.ToDefinition());
        var number = (await run.SubmitAsync()).Number;
        await run.CompleteAsync(number, Counter, "Selesai", "petugas");

        Assert.IsType<WorkItemResult.NotAllowed>(await run.TryCompleteAsync(number, Counter, "Selesai", "petugas"));
        Assert.IsType<WorkItemResult.Done>(await run.TryCompleteAsync(number, Counter, "Selesai", "kabid"));
    }

    private static Engine.Definitions.WorkflowDefinition WithDeadline(string closing = "Tutup") => Sketch.OfCase()
        .Task("Periksa", ("duration", "30 menit")).Task("Ingatkan", ("lane", Dafduk)).Task("Tunggu", ("lane", "bidang-capil"))
        .Close().Close("Tutup sesudah diingatkan").Close("Tutup sesudah menunggu")
        .Arrow("Permohonan", "Periksa").Arrow("Periksa", "Ingatkan", "Terlambat").Arrow("Periksa", closing, "Selesai")
        .Arrow("Ingatkan", "Tutup sesudah diingatkan", "Selesai").Arrow("Tunggu", "Tutup sesudah menunggu", "Selesai")
        .ToDefinition();
}
