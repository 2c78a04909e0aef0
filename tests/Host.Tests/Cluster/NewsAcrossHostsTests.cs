using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Lajur.Host.Live;
using Lajur.Host.Tests.Access;
using Lajur.Host.Tests.Portal;
using Lajur.Studio.Live;
using Lajur.Testing.Databases;

namespace Lajur.Host.Tests.Cluster;

/// <summary>Who is connected to one host hears what another host does, also after the database has fallen over.</summary>
[Trait("speed", "slow")]
public sealed class NewsAcrossHostsTests : IAsyncLifetime
{
    private const string Secret = "0123456789abcdef-a-secret-of-the-tests-only";

    private RestartablePostgres _postgres = null!;
    private HostProcess _busy = null!;
    private HostProcess _quiet = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _postgres = await RestartablePostgres.StartAsync();
        (_busy, _quiet) = (new HostProcess(_postgres.Settings), new HostProcess(_postgres.Settings));
        await Task.WhenAll(_busy.StartAsync(Stop, secret: Secret), _quiet.StartAsync(Stop, secret: Secret));
    }

    public async ValueTask DisposeAsync()
    {
        await _busy.DisposeAsync();
        await _quiet.DisposeAsync();
        await _postgres.DisposeAsync();
    }

    [Fact]
    public async Task An_inbox_and_a_run_that_are_watched_at_one_host_hear_what_the_other_did()
    {
        var (officerCookies, administratorCookies) = (new CookieContainer(), new CookieContainer());
        using var officer = SomebodyAt(_quiet, officerCookies);
        await officer.SignInAsync("petugas");
        using var inbox = await HubListener.ConnectAsync(_quiet.Address, LiveMessages.Hub, officerCookies, Stop);
        using var citizen = _busy.NewVisitor();
        await ApplyAsync(citizen);
        await inbox.HearAsync("work-item-opened", Stop);

        using var administrator = SomebodyAt(_quiet, administratorCookies);
        await administrator.SignInAsync("admin");
        using var answer = await administrator.Http.PostAsJsonAsync("/elsa/api/workflow-instances", new JsonObject(), Stop);
        var runs = await answer.Content.ReadFromJsonAsync<JsonObject>(Stop);
        using var viewer = await HubListener.ConnectAsync(_quiet.Address, InstanceHub.Address, administratorCookies, Stop);
        await viewer.InvokeAsync("ObserveInstanceAsync", (string)runs!["items"]![0]!["id"]!, Stop);

        await _postgres.RestartAsync();
        await FinishAsync();

        await inbox.HearAsync("work-item-completed", Stop);
        await viewer.HearAsync("WorkflowInstanceUpdatedAsync", Stop);
    }

    private static async Task ApplyAsync(Visitor citizen)
    {
        await Application.FillAsync(citizen);
        await citizen.SubmitAsync(press: Application.Send);
        Assert.NotNull(citizen.Page.QuerySelector(".receipt-number"));
    }

    private async Task FinishAsync()
    {
        using var officer = new PatientVisitor([_busy.Address]);
        await OfficeDay.SignInAsync(officer, "petugas");
        var inbox = await officer.OpenAsync("/tugas?tampilan=tersedia");
        await officer.OpenAsync(inbox.QuerySelector(".inbox-row a")!.GetAttribute("href")!);
        Assert.NotNull(await officer.PressAsync(Application.Of(), ("_aksi", "ambil")));
        Assert.NotNull(await officer.PressAsync(Application.Of(), ("_aksi", "selesai:Jawab langsung")));
    }

    private static Visitor SomebodyAt(HostProcess host, CookieContainer cookies) =>
        new(new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = cookies }) { BaseAddress = host.Address });
}
