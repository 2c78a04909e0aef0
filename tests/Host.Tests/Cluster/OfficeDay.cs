using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Lajur.Host.StartUp;
using Lajur.Host.Tests.Portal;

namespace Lajur.Host.Tests.Cluster;

/// <summary>The people of a busy day: citizens who apply and complete, officers who claim, return, pass on and answer.</summary>
internal sealed partial class OfficeDay(IReadOnlyList<Uri> hosts, int seed, StepLog log) : IDisposable
{
    /// <summary>Cases at most that lie in the office at once: so few that each comes to its end while hosts fall.</summary>
    private const int MostOpen = 8;

    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(200);

    private readonly ConcurrentDictionary<string, PatientVisitor> _applicants = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> _returned = [];
    private int _repeats;

    /// <summary>Posts that were sent more than once because no answer came.</summary>
    public int Repeats => _repeats + _applicants.Values.Sum(citizen => citizen.Repeats);

    /// <summary>What people were refused although it was theirs to do.</summary>
    public ConcurrentQueue<string> Refusals { get; } = [];

    /// <summary>Applies while the office is open and not too much lies there, and completes what is returned until all is done.</summary>
    public async Task ApplyUntilAsync(CancellationToken closed, CancellationToken done)
    {
        using var tick = new PeriodicTimer(s_pause);
        while (!done.IsCancellationRequested)
        {
            if (_returned.TryDequeue(out var returned) && await TryCompleteAsync(returned))
            {
                continue;
            }

            if (!closed.IsCancellationRequested && log.Open < MostOpen)
            {
                await ApplyAsync();
            }
            else
            {
                await tick.WaitForNextTickAsync(CancellationToken.None);
            }
        }
    }

    /// <summary>
    /// Of several who work in one lane each takes the cases whose number leaves their remainder, the oldest first: the list shows
    /// what is due first, and a later step is due later than the first one of a case that came in just now.
    /// </summary>
    public async Task WorkUntilAsync(string userName, string lane, int remainder, int colleagues, CancellationToken done)
    {
        var random = new Random(seed + remainder + lane.Length);
        using var officer = new PatientVisitor(hosts);
        await SignInAsync(officer, userName);
        using var tick = new PeriodicTimer(s_pause);
        while (!done.IsCancellationRequested)
        {
            var inbox = await officer.OpenAsync("/tugas?tampilan=tersedia");
            var row = inbox.QuerySelectorAll(".inbox-row").Where(x => SequenceOf(x) % colleagues == remainder).MinBy(SequenceOf);
            if (row is null)
            {
                await tick.WaitForNextTickAsync(CancellationToken.None);
                continue;
            }

            await DoAsync(officer, row.QuerySelector("a")!.GetAttribute("href")!, NumberIn(row.TextContent), lane, random);
        }

        Interlocked.Add(ref _repeats, officer.Repeats);
    }

    public static async Task SignInAsync(PatientVisitor officer, string userName)
    {
        await officer.OpenAsync("/masuk");
        if (await officer.PressAsync(Application.Of(("UserName", userName), ("Password", DemoAccounts.Password))) is null)
        {
            // Signed in, though the page that follows broke: the same form, sent again, is no longer for whoever sends it.
            await officer.OpenAsync("/tugas");
            Assert.StartsWith("200 at /tugas", officer.Last, StringComparison.Ordinal);
        }
    }

    public void Dispose()
    {
        foreach (var citizen in _applicants.Values)
        {
            citizen.Dispose();
        }
    }

    private async Task ApplyAsync()
    {
        var citizen = new PatientVisitor(hosts);
        await citizen.OpenAsync(Application.Address);
        var answers = Application.Of(
            ("perihal", "Syarat akta"), ("pertanyaan", Application.Question), ("name", "Budi Santoso"), ("medium", "Email"), ("email", "budi@warga.contoh.id"));
        var page = await citizen.PressAsync(answers);
        while (page?.QuerySelector("h1")?.TextContent.Trim() is { } heading && heading != "Periksa permohonan Anda")
        {
            page = await citizen.PressAsync(answers);
        }

        page = await citizen.PressAsync(Application.Of(), Application.Send);
        if (page?.QuerySelector(".receipt-number")?.TextContent.Trim() is { } number)
        {
            log.Submitted(number);
            _applicants[number] = citizen;
        }
        else
        {
            Refusals.Enqueue($"An application was refused with {citizen.Last}: {page?.Body?.TextContent.Trim()}");
        }
    }

    private async Task DoAsync(PatientVisitor officer, string address, string number, string lane, Random random)
    {
        await officer.OpenAsync(address);
        if (await officer.PressAsync(Application.Of(), ("_aksi", "ambil")) is not { } page)
        {
            Refusals.Enqueue($"{number} could not be claimed in {lane}: {officer.Last}.");
            return;
        }

        // Going on as an application leads into another service, which nobody works on in this day.
        var outcomes = page.QuerySelectorAll("button[name=_aksi]").Select(button => button.GetAttribute("value")!)
            .Where(value => value.StartsWith("selesai:", StringComparison.Ordinal) && value != "selesai:Lanjutkan sebagai permohonan").ToArray();
        if (outcomes.Length == 0)
        {
            Refusals.Enqueue($"{number} was claimed in {lane} but offers nothing to press: {officer.Last}.");
            return;
        }

        var pressed = outcomes[random.Next(outcomes.Length)];
        var values = Application.Of(
            ("bidang", "keduanya"), ("pesan", "Mohon sebutkan tahun lahir anak Anda."), ("jawaban", "Bawalah surat lahir dan kartu keluarga."));
        if (await officer.PressAsync(values, ("_aksi", pressed)) is null)
        {
            Refusals.Enqueue($"{number} could not be finished in {lane} with {pressed}: {officer.Last}.");
            return;
        }

        var outcome = pressed["selesai:".Length..];
        log.Done(number, lane, outcome);
        if (outcome == "Kembalikan untuk dilengkapi")
        {
            _returned.Enqueue(number);
        }
    }

    /// <summary>False, and to be tried again, while whoever applied has not got the number: the host died before it could answer.</summary>
    private async Task<bool> TryCompleteAsync(string number)
    {
        if (!_applicants.TryGetValue(number, out var citizen))
        {
            _returned.Enqueue(number);
            return false;
        }

        await citizen.OpenAsync($"/lacak/{number}");
        if (await citizen.PressAsync(Application.Of(("keterangan", "Lahir tahun 2024.")), form: ".asked form") is null)
        {
            Refusals.Enqueue($"{number} could not be completed by the applicant: {citizen.Last}.");
            return true;
        }

        log.Done(number, StepLog.Applicant, "Dilengkapi");
        return true;
    }

    private static int SequenceOf(IElement row) => int.Parse(NumberIn(row.TextContent)[^6..], CultureInfo.InvariantCulture);

    private static string NumberIn(string text) => Number().Match(text).Value;

    [GeneratedRegex(@"INF-\d{4}-\d{6}", RegexOptions.None, 1000)]
    private static partial Regex Number();
}
