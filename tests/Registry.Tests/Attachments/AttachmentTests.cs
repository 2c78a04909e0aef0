using System.Text;
using Lajur.Registry.Attachments;
using Lajur.Registry.Intake;
using Lajur.Registry.Opening;
using Lajur.Registry.Tests.Cases;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Tests.Attachments;

public sealed class AttachmentTests
{
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.7 isi surat");

    private static CancellationToken Ct => CaseOffice.Ct;

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_file_is_kept_encrypted_and_opens_for_who_may_have_it(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);
        var receipt = await SubmitWithFileAsync(office);
        await office.StrangerAsync();
        var id = Assert.Single((await office.TrackAsync(receipt)).Attachments).Id;

        var kept = await office.ReadAsync(db => db.Set<AttachmentContent>().AsNoTracking().SingleAsync(Ct));

        Assert.DoesNotContain("isi surat", Encoding.Latin1.GetString(kept.Sealed), StringComparison.Ordinal);
        Assert.Equal(Pdf, (await ForApplicantAsync(office, id, receipt))!.Content);
        Assert.Null(await ForApplicantAsync(office, id, receipt with { Secret = (await office.SubmitAsync()).Secret }));
        Assert.Equal(Pdf, (await ForOfficerAsync(office, id, "petugas"))!.Content);
        Assert.Null(await ForOfficerAsync(office, id, "capil"));
        Assert.Null(await ForOfficerAsync(office, id, "tetangga"));
    }

    [Fact]
    public async Task What_an_office_gives_back_shows_on_the_tracking_page()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        var receipt = await office.SubmitAsync();
        var item = await office.OpenItemAsync(receipt.Number);

        await office.CompleteAsync(item, "petugas", SmallProcedure.Forward, files: [new("lampiran", "..\\jawaban<1>.PDF", Pdf)]);

        var file = Assert.Single((await office.TrackAsync(receipt)).Attachments);
        Assert.Equal(("jawaban1.pdf", "application/pdf", "Siti Rahmawati"), (file.FileName, file.ContentType, file.UploadedBy));
    }

    [Fact]
    public async Task Too_many_too_large_and_empty_files_are_refused_with_a_sentence()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        var six = Enumerable.Range(0, 6).Select(n => new Upload("", $"surat-{n}.pdf", Pdf)).ToList();
        var large = new byte[AttachmentRules.MaxBytes + 1];
        Pdf.CopyTo(large, 0);

        var many = await office.SubmitAsync(office.Submission() with { Files = six });
        var big = await office.SubmitAsync(office.Submission() with { Files = [new("lampiran", "besar.pdf", large)] });
        var empty = await office.SubmitAsync(office.Submission() with { Files = [new("lampiran", "kosong.pdf", default)] });

        Assert.Equal("Paling banyak 5 berkas sekali kirim. Anda memilih 6.", Error(many, "files"));
        Assert.Equal("Berkas “besar.pdf” lebih besar dari 5 MB. Perkecil atau pilih berkas lain.", Error(big, "lampiran"));
        Assert.Equal("Berkas “kosong.pdf” kosong. Pilih berkas lain.", Error(empty, "lampiran"));
    }

    private static string Error(SubmitCaseResult result, string field) =>
        Assert.IsType<SubmitCaseResult.Invalid>(result).Errors[field];

    private static async Task<CaseReceipt> SubmitWithFileAsync(CaseOffice office)
    {
        var command = office.Submission() with { Files = [new("lampiran", "surat.pdf", Pdf)] };
        return Assert.IsType<SubmitCaseResult.Submitted>(await office.SubmitAsync(command)).Receipt;
    }

    private static Task<AttachmentFile?> ForApplicantAsync(CaseOffice office, Guid id, CaseReceipt receipt) =>
        office.WithAsync<AttachmentVault, AttachmentFile?>(vault =>
            vault.FindForApplicantAsync(id, receipt.Number, receipt.Secret, Ct));

    private static async Task<AttachmentFile?> ForOfficerAsync(CaseOffice office, Guid id, string userName)
    {
        var officer = await office.OfficerAsync(userName);
        return await office.WithAsync<AttachmentVault, AttachmentFile?>(vault => vault.FindForOfficerAsync(id, officer.Id, Ct));
    }
}
