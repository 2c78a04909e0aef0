using Lajur.Registry.Cases;
using Lajur.Registry.Inbox;
using Lajur.Registry.Inbox.Lists;
using Lajur.Registry.Notices;
using Lajur.Testing.Drawings;
using Microsoft.EntityFrameworkCore;
using static Lajur.Activities.Tests.Complaints.ComplaintRun;

namespace Lajur.Activities.Tests.Complaints;

/// <summary>What a complainant is asked for names them to nobody who need not know, and calls nobody an applicant.</summary>
public sealed class AskedComplainantTests
{
    [Theory]
    [InlineData(ContactMedium.Telephone, "Telepon pengadu: berkas perlu dilengkapi")]
    [InlineData(ContactMedium.WhatsApp, "Kirim WhatsApp kepada pengadu: berkas perlu dilengkapi")]
    [InlineData(ContactMedium.InPerson, "Sampaikan kepada pengadu: berkas perlu dilengkapi")]
    [InlineData(ContactMedium.Letter, "Kirim surat kepada pengadu: berkas perlu dilengkapi")]
    public async Task The_title_of_the_call_names_nobody(ContactMedium medium, string title)
    {
        await using var run = await OpenAsync(Asking());
        var number = (await run.ComplainAsync(medium)).Number;
        await run.CompleteAsync(number, Counter, "Selesai", "petugas");

        var call = await run.OpenItemAsync(number, Counter);

        Assert.Equal((WorkItemKind.Contact, title), (call.Kind, call.Title));
        Assert.Contains("Siti Aminah", call.Instructions, StringComparison.Ordinal);
        Assert.DoesNotContain(await run.EventsAsync(number), e => e.StepTitle?.Contains("Siti", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task The_mails_speak_of_the_complaint()
    {
        await using var run = await OpenAsync(Asking());
        var receipt = await run.ComplainAsync(ContactMedium.Email);
        await run.CompleteAsync(receipt.Number, Counter, "Selesai", "petugas");
        await run.PassAsync(TimeSpan.FromMinutes(1));
        await run.CompleteFileAsync(receipt, ("keterangan", "Hari Senin pagi."));

        var mails = await run.ReadAsync(db => db.Set<Notice>().AsNoTracking().OrderBy(n => n.Id).ToListAsync());

        Assert.Equal(
            [$"Pengaduan {receipt.Number}: mohon lengkapi berkas Anda", $"Pengaduan {receipt.Number} selesai: bagaimana pelayanan kami?"],
            mails.Select(mail => mail.Subject));
        Assert.All(mails, mail => Assert.Contains($"Pengaduan Anda dengan nomor {receipt.Number}", mail.Body, StringComparison.Ordinal));
        Assert.All(mails, mail => Assert.DoesNotContain("permohonan", mail.Body, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task History_state_and_inbox_of_staff_call_them_a_complainant()
    {
        await using var run = await OpenAsync(Asking());
        var number = (await run.ComplainAsync()).Number;
        await run.CompleteAsync(number, Counter, "Selesai", "petugas");
        var officer = await run.OfficerIdAsync("petugas");

        var file = (await run.AskAsync<CaseQuery, CaseFile?>(cases => cases.FindAsync(number, officer)))!;
        var inbox = await run.AskAsync<InboxQuery, InboxPage>(query => query.ForAsync(officer, InboxView.Waiting));

        Assert.Equal("Menunggu pengadu melengkapi berkas.", file.StateSentence);
        Assert.Contains("Pengadu mengajukan pengaduan melalui situs web.", file.History.Select(entry => entry.Sentence));
        Assert.DoesNotContain(file.History, entry => entry.Sentence.Contains("pemohon", StringComparison.OrdinalIgnoreCase));
        Assert.Equal("Menunggu pengadu melengkapi berkas", Assert.Single(inbox.Rows).Title);
    }

    private static Sketch Asking() => Sketch.OfCase().Task("Periksa")
        .Step("Minta", "Lajur.AskApplicant", ("message", "Kapan terjadinya?"), ("form", "kelengkapan"))
        .Close()
        .Arrow("Permohonan", "Periksa").Arrow("Periksa", "Minta", "Selesai").Arrow("Minta", "Tutup", "Dilengkapi");
}
