using Lajur.Registry;
using Lajur.Registry.Cases;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Host.Tests.Portal;

public sealed class ApplyPageTests(HostFixture host) : IClassFixture<HostFixture>
{
    private static readonly byte[] s_picture = [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3, 4];

    [Fact]
    public async Task Wrong_input_is_named_beside_its_field_and_what_was_typed_stays()
    {
        using var citizen = host.NewVisitor();
        await citizen.OpenAsync(Application.Address);

        var page = await citizen.SubmitAsync(Application.Of(("perihal", "Akta"), ("pertanyaan", "pendek")));

        Assert.Equal(422, (int)citizen.Answer.StatusCode);
        var question = page.QuerySelector("#isi-pertanyaan")!;
        Assert.Equal("pendek", question.TextContent.Trim());
        Assert.Equal("true", question.GetAttribute("aria-invalid"));
        Assert.Contains("salah-pertanyaan", question.GetAttribute("aria-describedby")!, StringComparison.Ordinal);
        Assert.Contains("paling sedikit 10", page.QuerySelector("#salah-pertanyaan")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Akta", page.QuerySelector("#isi-perihal")!.GetAttribute("value"));
        Assert.EndsWith("#isi-pertanyaan", page.QuerySelector(".error-summary a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_choice_brings_up_the_field_it_needs_without_script()
    {
        using var citizen = host.NewVisitor();
        await Application.FillAsync(citizen, upTo: "Data diri");
        Assert.True(citizen.Page.QuerySelector("#isi-email")!.Closest("fieldset")!.HasAttribute("disabled"));

        var page = await citizen.SubmitAsync(Application.Of(("name", "Budi"), ("medium", "Email")));

        Assert.Equal(200, (int)citizen.Answer.StatusCode);
        Assert.Null(page.QuerySelector(".error-summary"));
        Assert.False(page.QuerySelector("#isi-email")!.Closest("fieldset.bare")!.HasAttribute("disabled"));

        page = await citizen.SubmitAsync(Application.Of(("email", "budi")));

        Assert.Equal(422, (int)citizen.Answer.StatusCode);
        Assert.Contains("nama@contoh.id", page.QuerySelector("#salah-email")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_citizen_without_script_gets_a_receipt_and_follows_the_case()
    {
        using var citizen = host.NewVisitor();
        await Application.FillAsync(citizen);

        var receipt = await citizen.SubmitAsync(press: Application.Send);

        Assert.EndsWith("/tanda-terima", citizen.At, StringComparison.Ordinal);
        Assert.Matches(@"^INF-2026-\d{6}$", receipt.QuerySelector(".receipt-number")!.TextContent);
        Assert.Matches("^[A-Z2-9]{4}(-[A-Z2-9]{4}){3}$", receipt.QuerySelector(".receipt-secret")!.TextContent);
        Assert.NotNull(receipt.QuerySelector("svg.qr path"));
        Assert.Contains("WIB", receipt.QuerySelector(".next")!.TextContent, StringComparison.Ordinal);

        using var phone = host.NewVisitor();
        var state = await phone.OpenAsync(receipt.QuerySelector(".receipt-link a")!.GetAttribute("href")!);

        Assert.Equal(receipt.QuerySelector(".receipt-number")!.TextContent, state.QuerySelector("h1 .number")!.TextContent);
        Assert.DoesNotContain(receipt.QuerySelector(".receipt-secret")!.TextContent, phone.At, StringComparison.Ordinal);
        Assert.Contains("noindex", Assert.Single(phone.Answer.Headers.GetValues("X-Robots-Tag")), StringComparison.Ordinal);
        Assert.NotEmpty(state.QuerySelectorAll(".steps .strip-step"));
    }

    [Fact]
    public async Task Pressing_send_twice_makes_one_case()
    {
        using var citizen = host.NewVisitor();
        await Application.FillAsync(citizen, subject: "Dikirim dua kali");
        var first = citizen.Compose(Application.Of(), Application.Form, Application.Send);
        var second = citizen.Compose(Application.Of(), Application.Form, Application.Send);

        var answers = await Task.WhenAll(
            citizen.Http.SendAsync(first, TestContext.Current.CancellationToken),
            citizen.Http.SendAsync(second, TestContext.Current.CancellationToken));

        Assert.Equal(answers[0].Headers.Location, answers[1].Headers.Location);
        Assert.Equal(1, await CasesAsync("Dikirim dua kali"));
        await citizen.OpenAsync(answers[0].Headers.Location!.ToString());
        Assert.Equal(200, (int)citizen.Answer.StatusCode);
    }

    [Fact]
    public async Task Files_survive_the_steps_and_can_be_taken_out_again()
    {
        using var citizen = host.NewVisitor();
        await Application.FillAsync(citizen, upTo: "Lampiran");

        await citizen.SubmitAsync(files: [("lampiran", "kk.jpg", s_picture), ("lampiran", "ktp.jpg", s_picture)]);
        var page = await citizen.OpenAsync($"{Application.Address}?langkah=2");

        Assert.Equal(["kk.jpg", "ktp.jpg"], page.QuerySelectorAll(".kept-name").Select(name => name.TextContent.Split(' ')[0]));

        var remove = page.QuerySelector(".kept-files button")!;
        page = await citizen.SubmitAsync(press: (remove.GetAttribute("name")!, remove.GetAttribute("value")!));

        Assert.Equal("ktp.jpg", Assert.Single(page.QuerySelectorAll(".kept-name")).TextContent.Split(' ')[0]);
    }

    [Fact]
    public async Task A_file_that_is_no_document_is_refused_beside_its_field()
    {
        using var citizen = host.NewVisitor();
        await Application.FillAsync(citizen, upTo: "Lampiran");

        var page = await citizen.SubmitAsync(files: ("lampiran", "surat.pdf", [0x4D, 0x5A, 0x90, 0, 3, 0]));

        Assert.Equal(422, (int)citizen.Answer.StatusCode);
        Assert.Contains("surat.pdf", page.QuerySelector("#salah-lampiran")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_cannot_be_skipped()
    {
        using var citizen = host.NewVisitor();

        var page = await citizen.OpenAsync($"{Application.Address}?langkah=periksa");

        Assert.Equal("Langkah 1 dari 4", page.QuerySelector(".progress-steps p")!.TextContent);
    }

    [Fact]
    public async Task Everything_can_be_changed_before_it_is_sent()
    {
        using var citizen = host.NewVisitor();
        var check = await Application.FillAsync(citizen);
        Assert.Contains(Application.Question, check.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        await citizen.OpenAsync(check.QuerySelector(".review-head a")!.GetAttribute("href")!);
        check = await citizen.SubmitAsync(Application.Of(("perihal", "Perihal yang lain")));

        Assert.Contains("Periksa permohonan", check.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Perihal yang lain", check.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(Application.Question, check.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_post_without_a_form_token_is_refused()
    {
        using var stranger = host.NewVisitor();

        await stranger.SendAsync(new HttpRequestMessage(HttpMethod.Post, Application.Address)
        {
            Content = new FormUrlEncodedContent([KeyValuePair.Create("_handler", "ajukan"), KeyValuePair.Create("perihal", "x")]),
        });

        Assert.Equal(400, (int)stranger.Answer.StatusCode);
    }

    private Task<int> CasesAsync(string subject) => host.WithAsync<RegistryDb, int>(db =>
        db.Set<Case>().CountAsync(matter => matter.Subject == subject));
}
