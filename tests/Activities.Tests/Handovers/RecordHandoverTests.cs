using Lajur.Registry.Handovers;
using Lajur.Testing.Databases;
using Lajur.Testing.Drawings;
using Lajur.Testing.Runs;

namespace Lajur.Activities.Tests.Handovers;

public sealed class RecordHandoverTests
{
    [Fact]
    public async Task The_receipt_is_for_who_handed_it_over_and_for_heads_and_for_nobody_else()
    {
        var drawing = Sketch.OfCase().Task("Serahkan")
            .Step("Catat", "Lajur.RecordHandover", ("product", "Kutipan akta"), ("receivedBy", "Budi"), ("relation", "Keluarga")).Close()
            .Arrow("Permohonan", "Serahkan").Arrow("Serahkan", "Catat", "Selesai").Arrow("Catat", "Tutup");
        await using var run = await OfficeRun.OpenAsync(new SqliteDatabase(), drawing.ToDefinition());
        var number = (await run.SubmitAsync()).Number;
        Assert.Null(await ReceiptAsync(run, number, "petugas"));
        await run.CompleteAsync(number, "petugas-layanan", "Selesai", "petugas");

        var receipt = (await ReceiptAsync(run, number, "petugas"))!;
        Assert.Equal(("Siti Aminah", "Budi", "Keluarga", "Siti Rahmawati"), (
            receipt.ApplicantName, receipt.Handover.ReceivedBy, receipt.Handover.Relation, receipt.Handover.HandedByName));
        Assert.NotNull(await ReceiptAsync(run, number, "kepala"));
        Assert.Null(await ReceiptAsync(run, number, "capil"));
        await run.TurnToAsync("kedopok/perekaman-ktp-el");
        Assert.Null(await ReceiptAsync(run, number, "camat.kedopok"));
    }

    private static Task<HandoverReceipt?> ReceiptAsync(OfficeRun run, string number, string officer) =>
        run.AskAsync<HandoverQuery, HandoverReceipt?>(async handovers => await handovers.FindAsync(number, await run.OfficerIdAsync(officer)));
}
