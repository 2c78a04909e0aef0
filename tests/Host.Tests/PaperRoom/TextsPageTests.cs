using System.Net;
using Lajur.Engine.Library;
using Lajur.Host.Desk;
using Lajur.Host.Desk.Paper;
using Lajur.Host.Tests.Access;

namespace Lajur.Host.Tests.PaperRoom;

/// <summary>Standard and identity page, written by an administrator without script.</summary>
public sealed class TextsPageTests(HostFixture host) : IClassFixture<HostFixture>
{
    private const string Drawing = "probolinggo-informasi";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_written_comes_into_force_with_the_drawing_and_older_papers_stay()
    {
        using var admin = await host.OfficerAsync("admin");
        using var citizen = host.NewVisitor();
        await admin.OpenAsync(DesignerLinks.Texts(Drawing));

        var page = await admin.SubmitAsync(Values(("cost-teks", ""), ("nomor", "")), form: "main form[method=post]");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, admin.Answer.StatusCode);
        Assert.Contains("Tulis nomor SOP.", page.QuerySelector("#nomor-salah")!.TextContent, StringComparison.Ordinal);

        page = await admin.SubmitAsync(Values(
            ("nomor", "SOP/BARU/1"), ("time-teks", "Paling lama satu jam."), ("requirements-butir", "KTP\n\n  KK  "), ("cost-teks", "Gratis.")));
        Assert.Equal(HttpStatusCode.OK, admin.Answer.StatusCode);
        Assert.Contains("disimpan dalam rancangan versi 2", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("SOP/BARU/1", (await admin.OpenAsync(PaperLinks.Sop(Drawing, 2))).Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("satu jam", (await citizen.OpenAsync("/layanan/probolinggo/informasi/standar")).Body!.TextContent, StringComparison.Ordinal);

        Assert.IsType<PublishOutcome.Published>(await host.WithAsync<DefinitionLibrary, PublishOutcome>(library => library.PublishAsync(Drawing, Ct)));

        var standard = await citizen.OpenAsync("/layanan/probolinggo/informasi/standar");
        Assert.Contains("Paling lama satu jam.", standard.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("berlaku sejak 23 November 2026", standard.Body.TextContent, StringComparison.Ordinal);
        Assert.Contains("Paling lama satu jam.", (await citizen.OpenAsync("/layanan/probolinggo/informasi")).Body!.TextContent, StringComparison.Ordinal);
        var old = await admin.OpenAsync(PaperLinks.Sop(Drawing, 1));
        Assert.Contains("SOP/P.6.5/01/425.111/2023", old.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("SOP/BARU/1", old.Body.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_those_who_draw_for_the_office_write_it()
    {
        using var admin = await host.OfficerAsync("admin");
        using var officer = await host.OfficerAsync("petugas");

        await admin.OpenAsync(DesignerLinks.Texts("kedopok-perekaman-ktp-el"));
        using var refused = await officer.Http.GetAsync(DesignerLinks.Texts(Drawing), Ct);

        Assert.Equal(HttpStatusCode.NotFound, admin.Answer.StatusCode);
        Assert.Null(admin.Page.QuerySelector("main form[method=post]"));
        Assert.False(refused.IsSuccessStatusCode);
    }

    private static Dictionary<string, string> Values(params (string Name, string Value)[] values) =>
        values.ToDictionary(value => value.Name, value => value.Value, StringComparer.Ordinal);
}
