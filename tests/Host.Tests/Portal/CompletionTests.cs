using Lajur.Host.Tests.Desk;

namespace Lajur.Host.Tests.Portal;

public sealed class CompletionTests(HostFixture host) : IClassFixture<HostFixture>
{
    private static readonly byte[] s_picture = [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3, 4];

    [Fact]
    public async Task What_the_office_asks_comes_first_and_is_answered_without_script()
    {
        using var citizen = host.NewVisitor();
        await Application.FillAsync(citizen);
        var receipt = await citizen.SubmitAsync(press: Application.Send);
        var number = receipt.QuerySelector(".receipt-number")!.TextContent;
        await host.ReturnAsync(number, "Mohon sebutkan tempat lahir anak Anda.");

        var page = await citizen.OpenAsync($"/lacak/{number}");
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
}
