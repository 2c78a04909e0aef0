using System.Diagnostics;

namespace Lajur.Benchmarks.Hosts;

/// <summary>
/// Uses a running host as people do: citizens apply through the portal's form, an officer looks at the inbox, takes a step and
/// finishes it. So many cases begin in a second, and no more go on at once than said.
/// </summary>
internal sealed class HostLoad(LoadOptions options) : IDisposable
{
    private const string Officer = "petugas";
    /// <summary>What the demo accounts of Development sign in with.</summary>
    public const string Password = "Lajur-demo-1";

    private static readonly Dictionary<string, string> Application = new(StringComparer.Ordinal)
    {
        ["perihal"] = "Syarat akta kelahiran",
        ["pertanyaan"] = "Apa saja syarat membuat akta kelahiran untuk anak saya?",
        ["name"] = "Budi Santoso",
        ["medium"] = "TrackingPage",
    };

    private static readonly Dictionary<string, string> Answers = new(StringComparer.Ordinal) { ["bidang"] = "pendaftaran-penduduk" };

    private readonly Timings _timings = new();
    private readonly SemaphoreSlim _desk = new(1, 1);

    /// <summary>Runs the load and returns its table; true when nothing went wrong.</summary>
    public async Task<(string Table, bool IsClean)> RunAsync()
    {
        using var officer = new Browser(options.Address);
        await officer.OpenAsync("/masuk");
        await officer.SubmitAsync(new Dictionary<string, string>(StringComparer.Ordinal) { ["UserName"] = Officer, ["Password"] = Password });
        var clock = Stopwatch.StartNew();
        using var tick = new PeriodicTimer(TimeSpan.FromSeconds(1 / options.PerSecond));
        using var places = new SemaphoreSlim(options.AtOnce);
        List<Task> going = [];
        for (var i = 0; i < options.Cases; i++)
        {
            await places.WaitAsync();
            going.Add(OneAsync(officer, places));
            await tick.WaitForNextTickAsync();
        }

        await Task.WhenAll(going);
        var rate = options.Cases / clock.Elapsed.TotalSeconds;
        return ($"{options.Cases} cases in {clock.Elapsed.TotalSeconds:0.0} s, {rate:0.0} a second\n\n{_timings.ToTable()}", _timings.Errors == 0);
    }

    public void Dispose() => _desk.Dispose();

    private async Task OneAsync(Browser officer, SemaphoreSlim places)
    {
        try
        {
            using var citizen = new Browser(options.Address);
            await _timings.TakeAsync("portal: open the form", () => citizen.OpenAsync("/layanan/probolinggo/informasi/ajukan"));
            for (var page = 0; page < 6 && citizen.Page.QuerySelector("button[value=kirim]") is null; page++)
            {
                await _timings.TakeAsync("portal: next page", () => citizen.SubmitAsync(Application));
            }

            await _timings.TakeAsync("portal: send the application", () => citizen.SubmitAsync(Application, ("_aksi", "kirim")));
            var number = citizen.Page.QuerySelector(".receipt-number")?.TextContent.Trim()
                ?? throw new InvalidOperationException($"There is no receipt on {citizen.At.PathAndQuery}.");
            await WorkAsync(officer, number);
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException or InvalidOperationException)
        {
            // Counted where it was timed; the others go on.
        }
        finally
        {
            places.Release();
        }
    }

    // One officer at one screen: one thing at a time.
    private async Task WorkAsync(Browser officer, string number)
    {
        await _desk.WaitAsync();
        try
        {
            await _timings.TakeAsync("desk: inbox", () => officer.OpenAsync($"/tugas?tampilan=tersedia&cari={number}"));
            var row = officer.Page.QuerySelector(".inbox-row a")?.GetAttribute("href");
            await _timings.TakeAsync("desk: open a task", () => officer.OpenAsync(row
                ?? throw new InvalidOperationException($"{number} is not in the inbox.")));
            await _timings.TakeAsync("desk: take it", () => officer.SubmitAsync(Application, ("_aksi", "ambil")));
            var outcome = officer.Page.QuerySelector("button[name=_aksi][value^='selesai:']")?.GetAttribute("value") ?? "";
            await _timings.TakeAsync("desk: finish the step", () => officer.SubmitAsync(Answers, ("_aksi", outcome)));
        }
        finally
        {
            _desk.Release();
        }
    }
}
