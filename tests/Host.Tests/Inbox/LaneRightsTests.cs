using Lajur.Host.Tests.Access;
using Lajur.Host.Tests.Desk;
using Lajur.Registry.Inbox;

namespace Lajur.Host.Tests.Inbox;

/// <summary>Who may see and change what: decided by office and lane on the server, whatever a browser asks.</summary>
public sealed class LaneRightsTests(HostFixture host) : IClassFixture<HostFixture>
{
    [Fact]
    public async Task Another_lane_does_not_see_the_task_in_its_inbox()
    {
        var number = await host.ApplyAsync();
        using var capil = await host.OfficerAsync("capil");

        var page = await capil.OpenAsync("/tugas?tampilan=tersedia");

        Assert.DoesNotContain(number, page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_lane_cannot_take_the_task_with_a_post_of_its_own()
    {
        var item = await host.OpenItemAsync(await host.ApplyAsync());
        var other = await host.OpenItemAsync(await ForwardedAsync("pencatatan-sipil"));
        using var capil = await host.OfficerAsync("capil");
        await capil.OpenAsync($"/tugas/{other.Id}");
        using var post = capil.Compose(
            new Dictionary<string, string>(StringComparer.Ordinal), "main form[method=post]", ("_aksi", "ambil"));
        post.RequestUri = new Uri($"/tugas/{item.Id}", UriKind.Relative);

        await capil.SendAsync(post);

        Assert.Contains((int)capil.Answer.StatusCode, new[] { 403, 404 });
        var after = await host.WithAsync<Registry.RegistryDb, WorkItem?>(async db => await db.FindAsync<WorkItem>(item.Id));
        Assert.Null(after!.ClaimedById);
    }

    [Theory]
    [InlineData("/tugas/{item}")]
    [InlineData("/perkara/{number}")]
    [InlineData("/loket/tanda-terima/{number}")]
    public async Task Another_office_is_told_that_there_is_nothing(string address)
    {
        var number = await host.ApplyAsync();
        var item = await host.OpenItemAsync(number);
        var userName = $"kedopok.{address.Length}";
        await host.HireAsync("kedopok", userName, "Rini Astuti");
        using var stranger = await host.OfficerAsync(userName);

        await stranger.OpenAsync(address.Replace("{item}", item.Id.ToString(), StringComparison.Ordinal)
            .Replace("{number}", number, StringComparison.Ordinal));

        Assert.Equal(404, (int)stranger.Answer.StatusCode);
        Assert.DoesNotContain("Budi", stranger.Page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/tugas")]
    [InlineData("/perkara/INF-2026-000001")]
    [InlineData("/loket")]
    [InlineData("/loket/baru?layanan=informasi&saluran=Telephone")]
    public async Task A_citizen_is_led_to_the_sign_in_page(string address)
    {
        using var citizen = host.NewVisitor();

        await citizen.OpenAsync(address);

        Assert.StartsWith("/masuk", citizen.At, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_hub_refuses_whoever_is_not_signed_in()
    {
        using var citizen = host.NewVisitor();

        using var answer = await citizen.Http.PostAsync(
            "/hubs/tugas/negotiate?negotiateVersion=1", content: null, TestContext.Current.CancellationToken);

        Assert.Equal(401, (int)answer.StatusCode);
    }

    private async Task<string> ForwardedAsync(string bidang)
    {
        var number = await host.ApplyAsync();
        var item = await host.OpenItemAsync(number);
        using var petugas = await host.OfficerAsync("petugas");
        await petugas.OpenAsync($"/tugas/{item.Id}");
        await petugas.SubmitAsync(press: ("_aksi", "ambil"));
        var forward = petugas.Page.QuerySelector(".outcomes .btn-primary")!.GetAttribute("value")!;
        await petugas.SubmitAsync(
            new Dictionary<string, string>(StringComparer.Ordinal) { ["bidang"] = bidang }, press: ("_aksi", forward));
        return number;
    }
}
