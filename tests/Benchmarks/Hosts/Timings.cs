using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace Lajur.Benchmarks.Hosts;

/// <summary>How long things took, and what went wrong; many may write at once.</summary>
internal sealed class Timings
{
    private readonly ConcurrentDictionary<string, ConcurrentBag<double>> _taken = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> _errors = new(StringComparer.Ordinal);

    public int Errors => _errors.Values.Sum();

    /// <summary>Times it under the name; an error is counted and passed on.</summary>
    public async Task TakeAsync(string name, Func<Task> what)
    {
        var from = Stopwatch.GetTimestamp();
        try
        {
            await what();
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException or InvalidOperationException)
        {
            _errors.AddOrUpdate($"{name}: {e.Message}", 1, (_, count) => count + 1);
            throw;
        }

        _taken.GetOrAdd(name, _ => []).Add(Stopwatch.GetElapsedTime(from).TotalMilliseconds);
    }

    /// <summary>A line for each name, in Markdown, and the errors below.</summary>
    public string ToTable()
    {
        var lines = _taken.OrderBy(taken => taken.Key, StringComparer.Ordinal).Select(taken =>
        {
            var sorted = taken.Value.Order().ToList();
            return string.Create(
                CultureInfo.InvariantCulture,
                $"| {taken.Key} | {sorted.Count} | {sorted[sorted.Count / 2]:0} | {sorted[sorted.Count * 95 / 100]:0} | {sorted[^1]:0} |");
        });
        var errors = _errors.OrderByDescending(error => error.Value).Take(10).Select(error => $"- {error.Value} × {error.Key}");
        return string.Join('\n', [
            "| what | count | p50 ms | p95 ms | max ms |", "|---|--:|--:|--:|--:|", .. lines, "", $"Errors: {Errors}", .. errors]);
    }
}
