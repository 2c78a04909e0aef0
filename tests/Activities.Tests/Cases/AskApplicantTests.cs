using Lajur.Registry.Cases;
using Lajur.Registry.Desk;
using Lajur.Registry.Inbox;
using Lajur.Registry.Tracking;
using Lajur.Testing.Databases;
using Lajur.Testing.Drawings;
using Lajur.Testing.Runs;

namespace Lajur.Activities.Tests.Cases;

public sealed class AskApplicantTests
{
    private const string Counter = "petugas-layanan";

    [Fact]
    public async Task The_clock_stands_still_until_the_applicant_has_answered_and_the_answers_go_on()
    {
        await using var run = await OfficeRun.OpenAsync(new SqliteDatabase(), Asking(giveUpAfter: null));
        var receipt = await run.SubmitAsync();
        await run.CompleteAsync(receipt.Number, Counter, "Selesai", "petugas");

        var request = Assert.Single(await run.RequestsAsync(receipt.Number));
        Assert.Equal("Lampirkan foto KK.", request.Message);
        Assert.Null(request.GiveUpAt);
        await run.PassAsync(TimeSpan.FromDays(30));
        Assert.IsType<CompleteFileResult.Completed>(await run.CompleteFileAsync(receipt, ("keterangan", "Ini fotonya.")));

        Assert.Equal("Pemohon menulis: Ini fotonya.", (await run.OpenItemAsync(receipt.Number, Counter)).Instructions);
        Assert.Equal(TimeSpan.Zero, (await run.CaseClockAsync(receipt.Number)).Consumed);
    }

    [Fact]
    public async Task After_the_time_for_giving_up_the_other_port_is_followed_and_an_answer_comes_too_late()
    {
        await using var run = await OfficeRun.OpenAsync(new SqliteDatabase(), Asking(giveUpAfter: "2 hari kerja"));
        var receipt = await run.SubmitAsync();
        await run.CompleteAsync(receipt.Number, Counter, "Selesai", "petugas");

        await run.PassAsync(TimeSpan.FromDays(2));

        Assert.Equal(CaseStatus.Abandoned, (await run.CaseAsync(receipt.Number)).Status);
        Assert.Equal(CompletionRequestState.Expired, Assert.Single(await run.RequestsAsync(receipt.Number)).State);
    }

    [Fact]
    public async Task An_answer_in_time_burns_the_timer()
    {
        await using var run = await OfficeRun.OpenAsync(new SqliteDatabase(), Asking(giveUpAfter: "2 hari kerja"));
        var receipt = await run.SubmitAsync();
        await run.CompleteAsync(receipt.Number, Counter, "Selesai", "petugas");
        await run.CompleteFileAsync(receipt, ("keterangan", "Ini fotonya."));

        await run.PassAsync(TimeSpan.FromDays(10));

        Assert.Equal(CaseStatus.Running, (await run.CaseAsync(receipt.Number)).Status);
    }

    [Theory]
    [InlineData(ContactMedium.Telephone, "Telepon Siti A.: berkas perlu dilengkapi")]
    [InlineData(ContactMedium.WhatsApp, "Kirim WhatsApp kepada Siti A.: berkas perlu dilengkapi")]
    [InlineData(ContactMedium.InPerson, "Sampaikan kepada Siti A.: berkas perlu dilengkapi")]
    public async Task Who_is_told_by_a_person_is_told_by_the_lane_that_returned_the_file(ContactMedium medium, string title)
    {
        await using var run = await OfficeRun.OpenAsync(new SqliteDatabase(), Asking(giveUpAfter: null));
        var receipt = await run.SubmitAsync(medium: medium);
        await run.CompleteAsync(receipt.Number, Counter, "Selesai", "petugas");

        var contact = await run.OpenItemAsync(receipt.Number, Counter);
        Assert.Equal((WorkItemKind.Contact, title), (contact.Kind, contact.Title));
        Assert.Contains("Lampirkan foto KK.", contact.Instructions, StringComparison.Ordinal);
        await run.CompleteAsync(receipt.Number, Counter, "Sudah disampaikan", "petugas");

        Assert.Equal(CaseStatus.WaitingForApplicant, (await run.CaseAsync(receipt.Number)).Status);
        Assert.Empty(await run.OpenItemsAsync(receipt.Number));
        await run.CompleteFileAsync(receipt, ("keterangan", "Ini fotonya."));
        Assert.Equal("Lanjut", (await run.OpenItemAsync(receipt.Number, Counter)).Title);
    }

    [Theory]
    [InlineData(ContactMedium.TrackingPage)]
    [InlineData(ContactMedium.Email)]
    public async Task Who_reads_it_is_not_called_as_well(ContactMedium medium)
    {
        await using var run = await OfficeRun.OpenAsync(new SqliteDatabase(), Asking(giveUpAfter: null));
        var receipt = await run.SubmitAsync(medium: medium);

        await run.CompleteAsync(receipt.Number, Counter, "Selesai", "petugas");

        Assert.Empty(await run.OpenItemsAsync(receipt.Number));
    }

    [Fact]
    public async Task A_file_that_is_complete_needs_no_call_any_more()
    {
        await using var run = await OfficeRun.OpenAsync(new SqliteDatabase(), Asking(giveUpAfter: null));
        var receipt = await run.SubmitAsync(medium: ContactMedium.Telephone);
        await run.CompleteAsync(receipt.Number, Counter, "Selesai", "petugas");

        await run.CompleteFileAsync(receipt, ("keterangan", "Ini fotonya."));

        Assert.Equal("Lanjut", Assert.Single(await run.OpenItemsAsync(receipt.Number)).Title);
        Assert.Single(await run.ItemsAsync(receipt.Number), item => item.State == WorkItemState.Cancelled);
    }

    private static Engine.Definitions.WorkflowDefinition Asking(string? giveUpAfter) => Sketch.OfCase().Variable("Kelengkapan")
        .Task("Periksa")
        .Step(
            "Minta",
            "Lajur.AskApplicant",
            ("message", "Lampirkan foto KK."),
            ("form", "kelengkapan"),
            ("giveUpAfter", giveUpAfter),
            ("> answers", "Kelengkapan"))
        .Task("Lanjut", ("instructions", "js:'Pemohon menulis: ' + getKelengkapan().keterangan"))
        .Close("Dihentikan", "Tidak dilengkapi", kind: "Abandoned").Close()
        .Arrow("Permohonan", "Periksa").Arrow("Periksa", "Minta", "Selesai").Arrow("Minta", "Lanjut", "Dilengkapi")
        .Arrow("Minta", "Dihentikan", "Tidak dilengkapi").Arrow("Lanjut", "Tutup", "Selesai").ToDefinition();
}
