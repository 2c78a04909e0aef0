using Lajur.Host.Tests.Desk;

namespace Lajur.Host.Tests.Portal;

public sealed class CompletionTests(HostFixture host) : IClassFixture<HostFixture>
{
    private static readonly byte[] s_picture = [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3, 4];

    [Fact]
    public async Task What_the_office_asks_comes_first_and_is_answered_without_script()
    {
        using var citizen = host.NewVisitor();
        await ReturnedAsync(citizen, "Mohon sebutkan tempat lahir anak Anda.");
        var page = citizen.Page;
        Assert.Contains("tempat lahir", page.QuerySelector(".asked-message")!.TextContent, StringComparison.Ordinal);

        page = await citizen.SubmitAsync(
            Application.Of(("keterangan", "x")), ".asked form", press: null, ("lampiran", "surat.jpg", s_picture));
        Assert.Equal(422, (int)citizen.Answer.StatusCode);
        Assert.Equal("x", page.QuerySelector("#isi-keterangan")!.TextContent.Trim());
        Assert.Contains("surat.jpg", page.QuerySelector(".kept-name")!.TextContent, StringComparison.Ordinal);

        page = await citizen.SubmitAsync(Application.Of(("keterangan", "Lahir di Surabaya.")), ".asked form");
        Assert.Null(page.QuerySelector(".asked"));
        Assert.Contains("sudah kami terima", page.QuerySelector(".message-on-time")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("surat.jpg", page.QuerySelector(".files")!.TextContent, StringComparison.Ordinal);

        var file = await citizen.Http.GetAsync(page.QuerySelector(".files a")!.GetAttribute("href"), TestContext.Current.CancellationToken);
        Assert.Equal("attachment", file.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal(s_picture, await file.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_second_press_after_the_answer_arrived_is_thanked_like_the_first()
    {
        using var citizen = host.NewVisitor();
        await ReturnedAsync(citizen, "Mohon sebutkan tempat lahir anak Anda.");
        var (page, at) = (citizen.Page, citizen.At);

        for (var press = 0; press < 2; press++)
        {
            citizen.GoBack(page, at);
            var next = await citizen.SubmitAsync(Application.Of(("keterangan", "Lahir di Surabaya.")), ".asked form");
            Assert.Equal(200, (int)citizen.Answer.StatusCode);
            Assert.Contains("sudah kami terima", next.QuerySelector(".message-on-time")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_form_left_open_from_an_earlier_request_answers_no_later_one()
    {
        using var citizen = host.NewVisitor();
        var number = await ReturnedAsync(citizen, "Mohon sebutkan tempat lahir anak Anda.");
        var (page, at) = (citizen.Page, citizen.At);
        await citizen.SubmitAsync(Application.Of(("keterangan", "Lahir di Surabaya.")), ".asked form");
        await host.ReturnAsync(number, "Mohon sebutkan tanggal lahirnya.");

        // Another window, with an operation of its own.
        citizen.GoBack(page, at);
        page = await citizen.SubmitAsync(
            Application.Of(("keterangan", "Lahir di Malang."), ("_operasi", Guid.CreateVersion7(host.Clock.GetUtcNow()).ToString("N"))), ".asked form");

        Assert.Contains("tanggal lahirnya", page.QuerySelector(".asked-message")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("sudah berubah", page.QuerySelector(".message-soon")!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>A case that the office returned, open before its applicant; its number.</summary>
    private async Task<string> ReturnedAsync(Visitor citizen, string message)
    {
        await Application.FillAsync(citizen);
        var receipt = await citizen.SubmitAsync(press: Application.Send);
        var number = receipt.QuerySelector(".receipt-number")!.TextContent;
        await host.ReturnAsync(number, message);
        await citizen.OpenAsync($"/lacak/{number}");
        return number;
    }
}
