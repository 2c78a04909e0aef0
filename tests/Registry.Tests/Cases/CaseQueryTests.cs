using Lajur.Registry.Changes;
using Lajur.Registry.History;
using Lajur.Registry.Opening;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Tests.Cases;

public sealed class CaseQueryTests
{
    private static CancellationToken Ct => CaseOffice.Ct;

    [Fact]
    public async Task The_applicant_is_whole_for_who_works_on_the_case_and_masked_for_colleagues()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        var receipt = await office.SubmitAsync();

        var (clerk, other, head) = (
            (await office.FileAsync(receipt.Number, "petugas"))!,
            (await office.FileAsync(receipt.Number, "capil"))!,
            (await office.FileAsync(receipt.Number, "kepala"))!);

        Assert.Equal(("Siti Aminah", "3574015506900001"), (clerk.Applicant.Name, clerk.Applicant.Nik));
        Assert.Equal(("Siti A.", "3574••••••••••01"), (other.Applicant.Name, other.Applicant.Nik));
        Assert.Empty(other.Answers);
        Assert.Equal("Siti Aminah", head.Applicant.Name);
        Assert.Equal(
            [("Perihal", "Syarat akta kelahiran"), ("Pertanyaan Anda", "Apa saja syarat membuat akta kelahiran?")],
            clerk.Answers.Select(answer => (answer.Label, answer.Value)));
    }

    [Fact]
    public async Task Every_view_of_a_case_is_logged()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        var receipt = await office.SubmitAsync();

        await office.FileAsync(receipt.Number, "petugas");
        await office.FileAsync(receipt.Number, "capil");

        var log = await office.ReadAsync(db => db.Set<AccessLogEntry>().OrderByDescending(e => e.Unmasked).ToListAsync(Ct));
        Assert.Equal([true, false], log.Select(entry => entry.Unmasked));
        Assert.Equal((await office.OfficerAsync("petugas")).Id, log[0].OfficerId);
    }

    [Theory]
    [InlineData(DatabaseProvider.Sqlite)]
    [InlineData(DatabaseProvider.Postgres)]
    public async Task A_page_that_fetches_itself_anew_is_one_look_a_quarter_of_an_hour(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);
        var number = (await office.SubmitAsync()).Number;
        var started = office.Clock.GetUtcNow();

        for (var minute = 0; minute < 20; minute++)
        {
            await office.FileAsync(number, "petugas");
            office.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        await office.FileAsync(number, "capil");
        var (petugas, capil) = (await office.OfficerAsync("petugas"), await office.OfficerAsync("capil"));
        var log = await office.ReadAsync(db => db.Set<AccessLogEntry>().OrderBy(e => e.At).ToListAsync(Ct));
        Assert.Equal(
            [(petugas.Id, 0), (petugas.Id, 15), (capil.Id, 20)],
            log.Select(entry => (entry.OfficerId, (int)(entry.At - started).TotalMinutes)));
    }

    [Fact]
    public async Task History_tells_what_happened_in_the_order_it_happened()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        var receipt = await office.SubmitAsync();
        await office.ClaimAsync((await office.OpenItemAsync(receipt.Number)).Id, "petugas");
        await office.DoAsync(receipt.Number, "petugas", SmallProcedure.Forward);

        var file = (await office.FileAsync(receipt.Number, "petugas"))!;

        Assert.Equal(
            [
                "Pemohon mengajukan permohonan melalui situs web.",
                "Dicatat dalam buku Rekap Informasi dengan nomor 001/2026.",
                "Langkah “Memilah permohonan” masuk ke Petugas Layanan Informasi dan Pengaduan.",
                "Siti Rahmawati mengambil langkah “Memilah permohonan”.",
                "Siti Rahmawati menyelesaikan langkah “Memilah permohonan” dengan hasil “Teruskan”.",
                "Langkah “Menyiapkan jawaban” masuk ke Bidang Pendaftaran Penduduk.",
            ],
            file.History.Select(entry => entry.Sentence));
        Assert.Equal("Di Bidang Pendaftaran Penduduk: Menyiapkan jawaban.", file.StateSentence);
    }

    [Fact]
    public async Task A_note_is_written_once_and_named()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        var receipt = await office.SubmitAsync();
        var clerk = await office.OfficerAsync("petugas");
        var stranger = await office.StrangerAsync();

        Task<AddNoteResult> Note(Guid officer, string text) => office.WithAsync<AddNoteHandler, AddNoteResult>(handler =>
            handler.HandleAsync(new() { CaseNumber = receipt.Number, OfficerId = officer, Text = text, OperationId = "note" }, Ct));

        Assert.IsType<AddNoteResult.Invalid>(await Note(clerk.Id, "  "));
        Assert.IsType<AddNoteResult.NotFound>(await Note(stranger.Id, "Halo"));
        Assert.IsType<AddNoteResult.Done>(await Note(clerk.Id, "Sudah ditelepon."));
        Assert.IsType<AddNoteResult.Done>(await Note(clerk.Id, "Sudah ditelepon."));
        var note = Assert.Single((await office.FileAsync(receipt.Number, "petugas"))!.Notes);
        Assert.Equal(("Siti Rahmawati", "Sudah ditelepon."), (note.OfficerName, note.Text));
    }
}
