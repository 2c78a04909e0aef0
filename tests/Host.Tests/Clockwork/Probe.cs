using System.Diagnostics;

namespace Lajur.Host.Tests.Clockwork;

/// <summary>Somebody who opens one page over and over, a few times a second, and notes how long it took.</summary>
internal sealed class Probe : IDisposable
{
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(200);

    private readonly string _name;
    private readonly Visitor _visitor;
    private readonly string _address;
    private readonly List<double> _milliseconds = [];

    private Probe(string name, Visitor visitor, string address) => (_name, _visitor, _address) = (name, visitor, address);

    public int Answers => _milliseconds.Count;

    public int Refusals { get; private set; }

    /// <summary>Opens the page once beforehand, so that the first look of all is not counted.</summary>
    public static async Task<Probe> OfAsync(string name, Visitor visitor, string address)
    {
        await visitor.OpenAsync(address);
        Assert.Equal(200, (int)visitor.Answer.StatusCode);
        return new Probe(name, visitor, address);
    }

    /// <summary>Asks at least once.</summary>
    public async Task AskUntilAsync(CancellationToken over)
    {
        using var tick = new PeriodicTimer(s_pause);
        do
        {
            var began = Stopwatch.GetTimestamp();
            using var answer = await _visitor.Http.GetAsync(_address, CancellationToken.None);
            _milliseconds.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            Refusals += answer.IsSuccessStatusCode ? 0 : 1;
        }
        while (await TicksAsync(tick, over));
    }

    public override string ToString() =>
        $"{_name}: {Answers} answers, {Refusals} refusals, p50 {At(0.5):F0} ms, p95 {At(0.95):F0} ms, max {At(1):F0} ms.";

    public void Dispose() => _visitor.Dispose();

    private static async Task<bool> TicksAsync(PeriodicTimer tick, CancellationToken over)
    {
        try
        {
            return await tick.WaitForNextTickAsync(over);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private double At(double share)
    {
        var sorted = _milliseconds.Order().ToList();
        return sorted.Count == 0 ? 0 : sorted[(int)Math.Ceiling(share * sorted.Count) - 1];
    }
}
