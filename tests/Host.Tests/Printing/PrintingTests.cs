using System.Net;
using System.Text;
using Lajur.Host.Desk.Paper;
using Lajur.Host.Tests.Access;
using Lajur.Host.Tests.Desk;
using Lajur.Host.Tests.Portal;
using Lajur.Registry.Cases;
using Lajur.Registry.Verifying;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Host.Tests.Printing;

public sealed class PrintingTests(HostFixture host) : IClassFixture<HostFixture>
{
    private const string Sop = "/admin/dokumen/probolinggo-informasi/1/sop";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Sop + ".pdf", "%PDF-")]
    [InlineData(Sop + ".docx", "PK")]
    [InlineData("/admin/dokumen/probolinggo-informasi/1/standar.pdf", "%PDF-")]
    [InlineData("/admin/dokumen/probolinggo-informasi/1/standar.docx", "PK")]
    [InlineData("/admin/dokumen/probolinggo-informasi/1/maklumat.pdf", "%PDF-")]
    public async Task Heads_and_administrators_take_the_papers_away_and_others_do_not(string address, string beginning)
    {
        using var head = await host.OfficerAsync("kepala");
        using var officer = await host.OfficerAsync("petugas");

        var file = await head.Http.GetByteArrayAsync(address, Ct);
        using var refused = await officer.Http.GetAsync(address, Ct);

        Assert.StartsWith(beginning, Encoding.Latin1.GetString(file[..8]), StringComparison.Ordinal);
        Assert.False(refused.IsSuccessStatusCode);
    }

    [Fact]
    public async Task The_sop_is_shown_with_identity_flow_and_the_same_as_text()
    {
        using var admin = await host.OfficerAsync("admin");

        var page = await admin.OpenAsync(Sop);

        Assert.Equal(2, page.QuerySelectorAll("svg.paper").Length);
        Assert.Contains("SOP/P.6.5/01/425.111/2023", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(6, page.QuerySelectorAll(".sop-plain tbody tr").Length);
    }

    [Fact]
    public async Task Another_offices_papers_are_not_there()
    {
        using var admin = await host.OfficerAsync("admin");

        using var other = await admin.Http.GetAsync("/admin/dokumen/kedopok-perekaman-ktp-el/1/sop.pdf", Ct);

        Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
    }

    [Fact]
    public async Task Anybody_reads_and_takes_the_published_standard_and_announcement()
    {
        using var citizen = host.NewVisitor();

        var page = await citizen.OpenAsync("/layanan/probolinggo/informasi/standar");

        Assert.Contains("Standar Pelayanan Informasi kepada Masyarakat", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("siap menerima sanksi", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(14, page.QuerySelectorAll("article section h3").Length);
        Assert.StartsWith(
            "%PDF-", Encoding.Latin1.GetString(await citizen.Http.GetByteArrayAsync("/layanan/probolinggo/informasi/maklumat.pdf", Ct)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_receipt_is_found_genuine_by_its_code_and_names_nobody()
    {
        var number = await host.ApplyAsync();
        using var officer = await host.OfficerAsync("petugas");
        using var anybody = host.NewVisitor();

        var paper = await officer.Http.GetByteArrayAsync(CaseSlips.ForStaff(number, PaperKind.Receipt), Ct);
        var matter = await host.WithAsync<Registry.RegistryDb, Case>(db => db.Set<Case>().AsNoTracking().SingleAsync(one => one.Number == number));
        var code = await host.WithAsync<PaperCode, string>(codes => Task.FromResult(codes.For(PaperKind.Receipt, matter.Id)));
        var page = await anybody.OpenAsync($"/verifikasi/{code}");

        Assert.StartsWith("%PDF-", Encoding.Latin1.GetString(paper), StringComparison.Ordinal);
        Assert.Contains("Surat ini asli", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(number, page.Body.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(matter.Applicant.Name, page.Body.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(matter.Applicant.Name, page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_never_issued_is_not_genuine_and_cannot_be_printed()
    {
        var number = await host.ApplyAsync();
        using var officer = await host.OfficerAsync("petugas");
        using var anybody = host.NewVisitor();
        var matter = await host.WithAsync<Registry.RegistryDb, Case>(db => db.Set<Case>().AsNoTracking().SingleAsync(one => one.Number == number));
        var code = await host.WithAsync<PaperCode, string>(codes => Task.FromResult(codes.For(PaperKind.Handover, matter.Id)));

        using var print = await officer.Http.GetAsync(CaseSlips.ForStaff(number, PaperKind.Handover), Ct);
        var page = await anybody.OpenAsync($"/verifikasi/{code}");

        Assert.Equal(HttpStatusCode.NotFound, print.StatusCode);
        Assert.Contains("Kode ini tidak dikenal", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_applicant_prints_the_own_receipt_and_whoever_has_not_shown_the_code_does_not()
    {
        using var citizen = host.NewVisitor();
        await Application.FillAsync(citizen);
        var number = (await citizen.SubmitAsync(press: Application.Send)).QuerySelector(".receipt-number")!.TextContent;
        var page = await citizen.OpenAsync($"/lacak/{number}");
        using var anybody = host.NewVisitor();

        using var paper = await citizen.Http.GetAsync(CaseSlips.ForApplicant(number, PaperKind.Receipt), Ct);
        using var early = await citizen.Http.GetAsync(CaseSlips.ForApplicant(number, PaperKind.Handover), Ct);
        using var unknown = await citizen.Http.GetAsync($"/lacak/{number}/cetak/rahasia.pdf", Ct);
        using var refused = await anybody.Http.GetAsync(CaseSlips.ForApplicant(number, PaperKind.Receipt), Ct);

        Assert.NotNull(page.QuerySelector($"a[href='{CaseSlips.ForApplicant(number, PaperKind.Receipt)}']"));
        Assert.StartsWith("%PDF-", Encoding.Latin1.GetString(await paper.Content.ReadAsByteArrayAsync(Ct)), StringComparison.Ordinal);
        Assert.True(paper.Headers.CacheControl!.NoStore);
        Assert.All([early, unknown, refused], answer => Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode));
    }
}
