using System.Text;
using Lajur.Host.Tests.Access;
using Lajur.Registry;
using Lajur.Registry.Attachments;
using Lajur.Registry.Cases;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Host.Tests.Counter;

public sealed class CounterTests(HostFixture host) : IClassFixture<HostFixture>
{
    private static readonly Dictionary<string, string> Matter = new(StringComparer.Ordinal)
    {
        ["name"] = "Sukarno",
        ["phone"] = "081234567890",
        ["perihal"] = "Pindah domisili",
        ["pertanyaan"] = "Apa saja syarat pindah domisili ke Kota Probolinggo?",
    };

    [Fact]
    public async Task What_comes_by_telephone_gets_a_number_and_a_receipt()
    {
        using var petugas = await host.OfficerAsync("petugas");
        await petugas.OpenAsync("/loket");
        Assert.Equal(10, petugas.Page.QuerySelectorAll(".counter-channels input").Length);

        await petugas.OpenAsync("/loket/baru?layanan=informasi&saluran=Telephone");
        await petugas.SubmitAsync(Matter);

        Assert.StartsWith("/loket/tanda-terima/INF-2026-", petugas.At, StringComparison.Ordinal);
        Assert.NotNull(petugas.Page.QuerySelector(".receipt-code svg"));
        Assert.Matches("^[A-Z2-9]{4}(-[A-Z2-9]{4}){3}$", petugas.Page.QuerySelector(".receipt-secret")!.TextContent.Trim());
        Assert.Contains("GRATIS", petugas.Page.QuerySelector(".receipt")!.TextContent, StringComparison.Ordinal);
        var number = petugas.Page.QuerySelector(".receipt-number")!.TextContent.Trim();
        var kept = await host.WithAsync<RegistryDb, Case>(db => db.Set<Case>().AsNoTracking().SingleAsync(one => one.Number == number));
        Assert.Equal(Channel.Telephone, kept.Channel);
        Assert.NotNull(kept.ReceivedById);
        Assert.Equal(ContactMedium.Telephone, kept.Applicant.Medium);
    }

    [Fact]
    public async Task What_is_missing_is_said_beside_its_field_and_nothing_is_lost()
    {
        using var petugas = await host.OfficerAsync("petugas");
        await petugas.OpenAsync("/loket/baru?layanan=informasi&saluran=WhatsApp");

        await petugas.SubmitAsync(new Dictionary<string, string>(Matter, StringComparer.Ordinal) { ["perihal"] = "", ["nik"] = "123" });

        Assert.Equal(422, (int)petugas.Answer.StatusCode);
        Assert.NotNull(petugas.Page.QuerySelector("#salah-perihal"));
        Assert.NotNull(petugas.Page.QuerySelector("#salah-nik"));
        Assert.Equal("Sukarno", petugas.Page.QuerySelector("#isi-name")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_complaint_is_taken_in_without_a_nik_and_from_a_complainant()
    {
        using var officer = await host.OfficerAsync("pengaduan.kedopok");

        var page = await officer.OpenAsync("/loket/baru?layanan=pengaduan&saluran=SuggestionBox");

        Assert.Null(page.QuerySelector("#isi-nik"));
        Assert.Contains("Nama pengadu", page.QuerySelector("label[for=isi-name]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Tanpa nama", page.QuerySelector("#bantuan-name")!.TextContent, StringComparison.Ordinal);
        Assert.All(["medium", "phone", "email"], key => Assert.NotNull(page.QuerySelector($"#isi-{key}")));
        Assert.NotNull((await officer.OpenAsync("/loket/baru?layanan=perekaman-ktp-el&saluran=InPerson")).QuerySelector("#isi-nik"));
    }

    [Fact]
    public async Task Sending_the_form_twice_makes_one_case()
    {
        using var petugas = await host.OfficerAsync("petugas");
        await petugas.OpenAsync("/loket/baru?layanan=informasi&saluran=InPerson");
        using var again = petugas.Compose(Matter, "main form[method=post]", press: null);

        await petugas.SubmitAsync(Matter);
        var first = petugas.At;
        await petugas.SendAsync(again);

        Assert.Equal(first, petugas.At);
    }

    [Fact]
    public async Task A_file_comes_back_as_a_download_and_only_to_its_office()
    {
        using var petugas = await host.OfficerAsync("petugas");
        await petugas.OpenAsync("/loket/baru?layanan=informasi&saluran=InPerson");
        await petugas.SubmitAsync(
            Matter, files: ("lampiran", "surat.pdf", Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF")));
        var number = petugas.Page.QuerySelector(".receipt-number")!.TextContent.Trim();
        var file = await host.WithAsync<RegistryDb, Attachment>(db => db.Set<Attachment>().AsNoTracking()
            .SingleAsync(one => db.Set<Case>().Any(matter => matter.Id == one.CaseId && matter.Number == number)));

        using var answer = await petugas.Http.GetAsync($"/perkara/berkas/{file.Id}", TestContext.Current.CancellationToken);

        Assert.Equal(200, (int)answer.StatusCode);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        using var citizen = host.NewVisitor();
        using var refused = await citizen.Http.GetAsync($"/perkara/berkas/{file.Id}", TestContext.Current.CancellationToken);
        Assert.Equal(302, (int)refused.StatusCode);
    }
}
