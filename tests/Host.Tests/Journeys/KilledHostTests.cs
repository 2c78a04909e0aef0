using Lajur.Host.Tests.Access;
using Lajur.Host.Tests.Portal;

namespace Lajur.Host.Tests.Journeys;

/// <summary>A power cut in the middle of a step: what was done stays done, what was not done can be done, nothing is done twice.</summary>
[Trait("speed", "slow")]
public sealed class KilledHostTests : IAsyncLifetime
{
    private readonly HostProcess _host = new();
    private Visitor _citizen = null!;
    private Visitor _petugas = null!;
    private Visitor _dafduk = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await _host.StartAsync(Stop);
        (_citizen, _petugas, _dafduk) = (_host.NewVisitor(), _host.NewVisitor(), _host.NewVisitor());
    }

    public async ValueTask DisposeAsync()
    {
        _citizen.Dispose();
        _petugas.Dispose();
        _dafduk.Dispose();
        await _host.DisposeAsync();
    }

    [Fact]
    public async Task A_case_goes_on_where_it_was_after_the_host_is_killed_while_a_step_is_being_finished()
    {
        var number = await ApplyAsync();
        await _petugas.SignInAsync("petugas");
        await _dafduk.SignInAsync("dafduk");
        await TakeAsync(_petugas, number);

        var post = _petugas.Compose(Values(("bidang", "pendaftaran-penduduk")), "main form[method=post]", Outcome("Teruskan ke bidang"));
        var task = _petugas.At;
        var sent = _petugas.Http.SendAsync(post, Stop);
        await _host.KillAsync(Stop);
        await Assert.ThrowsAnyAsync<Exception>(async () => (await sent).EnsureSuccessStatusCode());
        await _host.StartAsync(Stop);

        // Whoever was cut off presses the same button again; whether the first press had arrived makes no difference.
        await _petugas.OpenAsync($"/perkara/{number}");
        if (!_petugas.Page.Body!.TextContent.Contains("dengan hasil “Teruskan ke bidang”", StringComparison.Ordinal))
        {
            await _petugas.OpenAsync(task);
            await _petugas.SubmitAsync(Values(("bidang", "pendaftaran-penduduk")), press: Outcome("Teruskan ke bidang"));
        }

        await TakeAsync(_dafduk, number);
        await _host.KillAsync(Stop);
        await _host.StartAsync(Stop);
        await _dafduk.OpenAsync(await FindAsync(_dafduk, number, "saya"));
        await _dafduk.SubmitAsync(Values(("jawaban", "Syaratnya surat lahir dan kartu keluarga.")), press: Outcome("Informasi diberikan"));
        await TakeAsync(_petugas, number);
        await _petugas.SubmitAsync(Values(("jawaban", "Bawalah surat lahir dan kartu keluarga.")), press: Outcome("Kirim jawaban"));

        var tracking = await _citizen.OpenAsync($"/lacak/{number}");
        Assert.Contains("Bawalah surat lahir dan kartu keluarga.", tracking.QuerySelector(".answer-text")!.TextContent, StringComparison.Ordinal);
        var history = (await _petugas.OpenAsync($"/perkara/{number}")).QuerySelector("#riwayat")!.TextContent;
        Assert.Equal(1, history.Split("dengan hasil “Teruskan ke bidang”").Length - 1);
        Assert.Equal(1, history.Split("masuk ke Bidang Pendaftaran Penduduk").Length - 1);
    }

    private async Task<string> ApplyAsync()
    {
        await Application.FillAsync(_citizen);
        var receipt = await _citizen.SubmitAsync(press: Application.Send);
        return receipt.QuerySelector(".receipt-number")!.TextContent.Trim();
    }

    private static async Task TakeAsync(Visitor officer, string number)
    {
        await officer.OpenAsync(await FindAsync(officer, number, "tersedia"));
        await officer.SubmitAsync(press: ("_aksi", "ambil"));
    }

    private static async Task<string> FindAsync(Visitor officer, string number, string view)
    {
        var inbox = await officer.OpenAsync($"/tugas?tampilan={view}");
        return inbox.QuerySelectorAll(".inbox-row").First(row => row.TextContent.Contains(number, StringComparison.Ordinal))
            .QuerySelector("a")!.GetAttribute("href")!;
    }

    private static (string, string) Outcome(string name) => ("_aksi", $"selesai:{name}");

    private static Dictionary<string, string> Values(params (string Name, string Value)[] values) => Application.Of(values);
}
