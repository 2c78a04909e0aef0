using Lajur.Host.Tests.Access;
using Lajur.Host.Tests.Desk;
using Lajur.Registry.Cases;

namespace Lajur.Host.Tests.Casework;

public sealed class CounterCompletionTests(HostFixture host) : IClassFixture<HostFixture>
{
    private static readonly byte[] s_picture = [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3, 4];

    [Fact]
    public async Task What_an_applicant_brings_to_the_counter_is_entered_by_the_lane_that_asked()
    {
        var number = await host.ApplyAsync(medium: ContactMedium.InPerson);
        await host.ReturnAsync(number, "Mohon sebutkan tempat lahir anak Anda.");
        using var petugas = await host.OfficerAsync("petugas");

        var page = await petugas.OpenAsync($"/perkara/{number}");
        page = await petugas.OpenAsync(page.QuerySelector("a[href$='/lengkapi']")!.GetAttribute("href")!);
        Assert.Contains("tempat lahir", page.QuerySelector(".written")!.TextContent, StringComparison.Ordinal);

        page = await petugas.SubmitAsync(Values("x"));
        Assert.Equal(422, (int)petugas.Answer.StatusCode);
        Assert.Equal("x", page.QuerySelector("#isi-keterangan")!.TextContent.Trim());

        page = await petugas.SubmitAsync(Values("Lahir di Surabaya."), press: null, files: ("lampiran", "surat.jpg", s_picture));
        Assert.Equal($"/perkara/{number}", petugas.At);
        Assert.Null(page.QuerySelector("a[href$='/lengkapi']"));
        Assert.Contains("Siti Rahmawati mengisikan kelengkapan", page.QuerySelector("#riwayat")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("surat.jpg", page.QuerySelector("#berkas")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_lane_is_led_back_to_the_case()
    {
        var number = await host.ApplyAsync();
        await host.ReturnAsync(number, "Mohon sebutkan tempat lahir anak Anda.");
        using var dafduk = await host.OfficerAsync("dafduk");

        var page = await dafduk.OpenAsync($"/perkara/{number}/lengkapi");

        Assert.Equal($"/perkara/{number}", dafduk.At);
        Assert.Null(page.QuerySelector("a[href$='/lengkapi']"));
    }

    [Theory]
    [InlineData(ContactMedium.Telephone, "tel:+6281234567890")]
    [InlineData(ContactMedium.WhatsApp, "https://wa.me/6281234567890")]
    public async Task Whoever_must_call_an_applicant_presses_the_number(ContactMedium medium, string link)
    {
        var number = await host.ApplyAsync(medium: medium);
        await host.ReturnAsync(number, "Mohon sebutkan tempat lahir anak Anda.");
        using var petugas = await host.OfficerAsync("petugas");

        var page = await petugas.OpenAsync($"/tugas/{(await host.OpenItemAsync(number)).Id}");

        Assert.NotNull(page.QuerySelector($".item a[href='{link}']"));
    }

    private static Dictionary<string, string> Values(string text) => new(StringComparer.Ordinal) { ["keterangan"] = text };
}
