using Lajur.Host.StartUp;
using Lajur.Registry;
using Lajur.Registry.Offices;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Host.Tests.Access;

public sealed class SignInPageTests(HostFixture host) : IClassFixture<HostFixture>
{
    private const string IntakeForm = "/loket/baru?layanan=informasi&saluran=Telephone";

    [Fact]
    public async Task An_officer_signs_in_and_lands_on_the_inbox()
    {
        using var visitor = host.NewVisitor();

        await visitor.SignInAsync("petugas");

        Assert.Equal("/tugas", visitor.At);
        Assert.Equal(200, (int)visitor.Answer.StatusCode);
    }

    [Fact]
    public async Task A_desk_leads_to_the_sign_in_page_and_back_again()
    {
        using var visitor = host.NewVisitor();

        await visitor.OpenAsync("/loket");
        Assert.StartsWith("/masuk?kembali=", visitor.At, StringComparison.Ordinal);
        await visitor.SignInAsync("petugas");

        Assert.Equal("/loket", visitor.At);
    }

    [Theory]
    [InlineData("https://contoh.example/tugas")]
    [InlineData("//contoh.example")]
    [InlineData("/\\contoh.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/masuk?kembali=/masuk")]
    public async Task An_officer_is_never_led_to_another_site(string back)
    {
        using var visitor = host.NewVisitor();
        await visitor.OpenAsync($"/masuk?kembali={Uri.EscapeDataString(back)}");

        await visitor.SignInAsync("petugas");

        Assert.Equal("/tugas", visitor.At);
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_name_are_answered_alike()
    {
        using var wrong = host.NewVisitor();
        using var unknown = host.NewVisitor();

        await wrong.SignInAsync("kabid", "bukan-kata-sandi");
        await unknown.SignInAsync("tidak-ada", "bukan-kata-sandi");

        var sentence = wrong.Page.QuerySelector("[role=alert]")?.TextContent;
        Assert.Contains("tidak cocok", sentence, StringComparison.Ordinal);
        Assert.Equal(sentence, unknown.Page.QuerySelector("[role=alert]")?.TextContent);
        Assert.Equal("kabid", wrong.Page.QuerySelector("#nama")?.GetAttribute("value"));
        Assert.Null(wrong.Page.QuerySelector("#sandi")?.GetAttribute("value"));
    }

    [Fact]
    public async Task Five_wrong_tries_close_an_account_for_a_quarter_of_an_hour()
    {
        using var visitor = host.NewVisitor();
        for (var tries = 0; tries < 5; tries++)
        {
            await visitor.SignInAsync("capil", "bukan-kata-sandi");
        }

        await visitor.SignInAsync("capil");
        Assert.Equal("/masuk", visitor.At);

        var officer = await host.WithAsync<RegistryDb, Officer>(db =>
            db.Set<Officer>().AsNoTracking().SingleAsync(one => one.NormalizedUserName == "CAPIL"));
        Assert.InRange(officer.LockoutEnd!.Value - DateTimeOffset.FromUnixTimeSeconds(TimeProvider.System.GetUtcNow().ToUnixTimeSeconds()),
            TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(20));
    }

    [Fact]
    public async Task A_form_without_its_token_signs_nobody_in()
    {
        using var visitor = host.NewVisitor();
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["_handler"] = "masuk",
            ["UserName"] = "petugas",
            ["Password"] = DemoAccounts.Password,
        });

        var answer = await visitor.Http.PostAsync("/masuk", form, TestContext.Current.CancellationToken);

        Assert.Equal(400, (int)answer.StatusCode);
        Assert.False(answer.Headers.TryGetValues("Set-Cookie", out var cookies)
            && cookies.Any(cookie => cookie.StartsWith("lajur=", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_cookie_is_out_of_reach_of_scripts_and_of_other_sites()
    {
        using var visitor = host.NewVisitor();
        await visitor.OpenAsync("/masuk");
        using var post = visitor.Compose(
            new Dictionary<string, string>(StringComparer.Ordinal) { ["UserName"] = "petugas", ["Password"] = DemoAccounts.Password },
            "main form[method=post]", press: null);

        using var answer = await visitor.Http.SendAsync(post, TestContext.Current.CancellationToken);

        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"), one => one.StartsWith("lajur=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Whoever_signs_out_is_asked_to_sign_in_again()
    {
        using var visitor = await host.OfficerAsync("petugas");

        await visitor.SubmitAsync(form: "form[action='/keluar']");
        Assert.Contains("Anda sudah keluar", visitor.Page.Body!.TextContent, StringComparison.Ordinal);

        await visitor.OpenAsync("/tugas");
        Assert.StartsWith("/masuk", visitor.At, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_officer_who_left_is_out_within_a_minute()
    {
        using var visitor = await host.OfficerAsync("dafduk");
        await host.WithAsync<RegistryDb, int>(db => db.Set<Officer>().Where(one => one.NormalizedUserName == "DAFDUK")
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.IsActive, false)));

        host.Clock.Advance(TimeSpan.FromMinutes(2));
        await visitor.OpenAsync("/tugas");

        Assert.StartsWith("/masuk", visitor.At, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_was_open_for_longer_than_a_minute_can_still_be_sent()
    {
        using var visitor = await host.OfficerAsync("petugas");
        await visitor.OpenAsync(IntakeForm);

        host.Clock.Advance(TimeSpan.FromMinutes(2));
        await visitor.SubmitAsync();

        Assert.Equal(422, (int)visitor.Answer.StatusCode);
    }

    [Fact]
    public async Task A_form_that_was_open_while_a_lane_was_given_can_still_be_sent()
    {
        using var visitor = await host.OfficerAsync("kabid");
        await visitor.OpenAsync(IntakeForm);

        await host.WithAsync<RegistryDb, int>(async db =>
        {
            var officer = await db.Set<Officer>().SingleAsync(one => one.NormalizedUserName == "KABID");
            var lane = await db.Set<Lane>().FirstAsync(one => one.OfficeId == officer.OfficeId && !one.IsApplicant
                && !db.Set<OfficerLane>().Any(held => held.OfficerId == officer.Id && held.LaneId == one.Id));
            db.Add(new OfficerLane { OfficerId = officer.Id, LaneId = lane.Id });
            return await db.SaveChangesAsync();
        });
        host.Clock.Advance(TimeSpan.FromMinutes(2));
        await visitor.SubmitAsync();

        Assert.Equal(422, (int)visitor.Answer.StatusCode);
    }
}
