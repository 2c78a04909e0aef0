using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Lajur.Host.StartUp;
using Lajur.Host.Tests.Portal;

namespace Lajur.Host.Tests.Cluster;

/// <summary>The people of a busy day: citizens who apply and complete, officers who claim, return, pass on and answer.</summary>
internal sealed partial class OfficeDay(IReadOnlyList<Uri> hosts, int seed, StepLog log) : IDisposable
{
    private readonly ConcurrentDictionary<string, PatientVisitor> _applicants = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> _returned = [];
    private int _repeats;

    /// <summary>Posts that were sent more than once because no answer came.</summary>
    public int Repeats => _repeats + _applicants.Values.Sum(citizen => citizen.Repeats);

    /// <summary>What people were refused although it was theirs to do.</summary>
    public ConcurrentQueue<string> Refusals { get; } = [];

    public async Task ApplyUntilAsync(CancellationToken over)
    {
        while (!over.IsCancellationRequested)
        {
            if (_returned.TryDequeue(out var returned))
            {
                await CompleteAsync(returned);
            }

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
    }

    /// <summary>Of several who work in one lane each takes the cases whose number leaves their remainder.</summary>
    public async Task WorkUntilAsync(string userName, string lane, int remainder, int colleagues, CancellationToken over)
    {
        var random = new Random(seed + remainder + lane.Length);
        using var officer = new PatientVisitor(hosts);
        await SignInAsync(officer, userName);
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(200));
        while (!over.IsCancellationRequested)
        {
            var inbox = await officer.OpenAsync("/tugas?tampilan=tersedia");
            var row = inbox.QuerySelectorAll(".inbox-row").FirstOrDefault(x =>
                int.Parse(NumberIn(x.TextContent)[^6..], System.Globalization.CultureInfo.InvariantCulture) % colleagues == remainder);
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
        Assert.True(await officer.PressAsync(Application.Of(("UserName", userName), ("Password", DemoAccounts.Password))) is not null, officer.Last);
    }

    public void Dispose()
    {
        foreach (var citizen in _applicants.Values)
        {
            citizen.Dispose();
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

    private async Task CompleteAsync(string number)
    {
        // Whoever applied has not got the number yet: the host died before it could answer.
        if (!_applicants.TryGetValue(number, out var citizen))
        {
            _returned.Enqueue(number);
            return;
        }

        await citizen.OpenAsync($"/lacak/{number}");
        if (await citizen.PressAsync(Application.Of(("keterangan", "Lahir tahun 2024.")), form: ".asked form") is null)
        {
            Refusals.Enqueue($"{number} could not be completed by the applicant: {citizen.Last}.");
            return;
        }

        log.Done(number, StepLog.Applicant, "Dilengkapi");
    }

    private static string NumberIn(string text) => Number().Match(text).Value;

    [GeneratedRegex(@"INF-\d{4}-\d{6}", RegexOptions.None, 1000)]
    private static partial Regex Number();
}
