using Lajur.Host.Tests.Access;
using Lajur.Host.Tests.Desk;
using Lajur.Host.Tests.Portal;
using Lajur.Registry;
using Lajur.Registry.Surveys.Invitations;
using Microsoft.EntityFrameworkCore;
using static Lajur.Host.Tests.Surveys.SurveyWork;

namespace Lajur.Host.Tests.Surveys;

public sealed class SurveyPageTests(HostFixture host) : IClassFixture<HostFixture>
{
    [Fact]
    public async Task A_link_takes_one_answer_and_refuses_the_second_kindly()
    {
        var address = await host.SurveyAddressAsync(await host.FinishAsync());
        using var citizen = host.NewVisitor();
        using var late = host.NewVisitor();
        await citizen.OpenAsync(address);
        await late.OpenAsync(address);
        var before = await host.CountAsync();

        var thanks = await citizen.SubmitAsync(Filled(4, ("usia", "From30")));
        var again = await late.SubmitAsync(Filled(1));

        Assert.Equal((200, "Terima kasih"), ((int)citizen.Answer.StatusCode, thanks.QuerySelector("h1")!.TextContent));
        Assert.Equal((200, "Survei ini sudah terisi"), ((int)late.Answer.StatusCode, again.QuerySelector("h1")!.TextContent));
        Assert.Null((await citizen.OpenAsync(address)).QuerySelector("main form"));
        Assert.Equal(before + 1, await host.CountAsync());
    }

    [Fact]
    public async Task A_form_with_a_gap_says_which_and_keeps_the_rest()
    {
        using var citizen = host.NewVisitor();
        await citizen.OpenAsync(await host.SurveyAddressAsync(await host.FinishAsync()));
        var values = Filled(3, ("saran", "Tambah <b>kursi</b>."));
        values.Remove("u5");

        var page = await citizen.SubmitAsync(values);

        Assert.Equal(422, (int)citizen.Answer.StatusCode);
        Assert.StartsWith("Pertanyaan 5 (Produk", Assert.Single(page.QuerySelectorAll(".error-summary li")).TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal(8, page.QuerySelectorAll("input[type=radio]:checked").Length);
        Assert.Equal("Tambah <b>kursi</b>.", page.QuerySelector("textarea")!.TextContent);
        await citizen.SubmitAsync(new Dictionary<string, string>(StringComparer.Ordinal) { ["u5"] = "3" });
        Assert.EndsWith("selesai=1", citizen.At, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_the_end_of_a_case_and_for_no_case_there_is_no_survey()
    {
        var number = await host.ApplyAsync();
        using var citizen = host.NewVisitor();

        foreach (var address in new[] { await host.SurveyAddressAsync(number), "/survei/AAAA-BBBB-CCCC-DDDD" })
        {
            var page = await citizen.OpenAsync(address);

            Assert.Equal(404, (int)citizen.Answer.StatusCode);
            Assert.Contains("Survei terbuka setelah permohonan atau pengaduan Anda selesai", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_tracking_page_invites_until_the_survey_is_answered()
    {
        using var citizen = host.NewVisitor();
        await Application.FillAsync(citizen);
        var receipt = await citizen.SubmitAsync(press: Application.Send);
        var number = receipt.QuerySelector(".receipt-number")!.TextContent;
        Assert.Null((await citizen.OpenAsync($"/lacak/{number}")).QuerySelector(".survey-offer"));
        await host.CompleteAsync(number, "Jawab langsung");
        await host.CompleteAsync(number, "Kirim jawaban", ("jawaban", "Bawa kartu keluarga."));

        var invited = await citizen.OpenAsync($"/lacak/{number}");
        await citizen.OpenAsync(invited.QuerySelector(".survey-offer a")!.GetAttribute("href")!);
        await citizen.SubmitAsync(Filled(4));
        var thanked = await citizen.OpenAsync($"/lacak/{number}");

        Assert.Null(thanked.QuerySelector(".survey-offer"));
        Assert.Contains("Anda sudah mengisi survei kepuasan", thanked.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_officer_shows_the_code_of_a_finished_case_and_prints_it_on_every_receipt()
    {
        var number = await host.FinishAsync();
        using var officer = await host.OfficerAsync("petugas");

        Assert.NotNull((await officer.OpenAsync($"/perkara/{number}")).QuerySelector(".case-survey svg.qr"));
        var receipt = await officer.OpenAsync($"/loket/tanda-terima/{number}");
        Assert.EndsWith(
            await host.SurveyAddressAsync(number), receipt.QuerySelector(".receipt-survey-link")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_that_is_too_old_says_so()
    {
        var address = await host.SurveyAddressAsync(await host.FinishAsync());
        await host.WithAsync<RegistryDb, int>(db => db.Set<SurveyInvitation>().Where(invitation => !invitation.IsUsed)
            .ExecuteUpdateAsync(set => set.SetProperty(invitation => invitation.ExpiresAt, host.Clock.GetUtcNow())));
        using var citizen = host.NewVisitor();

        Assert.Equal("Masa survei ini sudah lewat", (await citizen.OpenAsync(address)).QuerySelector("h1")!.TextContent);
    }
}
