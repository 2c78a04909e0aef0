using System.Collections.Concurrent;

namespace Lajur.Host.Tests.Cluster;

/// <summary>What people were told is done: the steps of each case, by who did them.</summary>
internal sealed class StepLog
{
    public const string Sort = "petugas-layanan", Population = "bidang-dafduk", Civil = "bidang-capil", Applicant = "pemohon", Closed = "selesai";

    private readonly ConcurrentDictionary<string, ConcurrentQueue<(string Lane, string Outcome)>> _steps = new(StringComparer.Ordinal);
    private int _count;

    public IEnumerable<string> Cases => _steps.Keys;

    public int Count => _count;

    public void Submitted(string number) => _steps.TryAdd(number, []);

    public void Done(string number, string lane, string outcome)
    {
        _steps.GetOrAdd(number, _ => []).Enqueue((lane, outcome));
        Interlocked.Increment(ref _count);
    }

    /// <summary>How many cases officers were told they have brought to their end.</summary>
    public int Answered => _steps.Keys.Count(number => WhereIs(number) is [Closed]);

    /// <summary>How many cases somebody still has work with.</summary>
    public int Open => _steps.Count - Answered;

    /// <summary>How many steps of a case officers were told are done.</summary>
    public int CountOf(string number) => _steps[number].Count(step => step.Lane != Applicant);

    /// <summary>Where the drawing says that a case lies after its steps: the lanes that have it now, the applicant, or the end.</summary>
    public IReadOnlyList<string> WhereIs(string number)
    {
        // People of different lanes may be told in another order than it happened; each of them is told in order.
        var left = _steps[number].GroupBy(step => step.Lane, StringComparer.Ordinal)
            .ToDictionary(lane => lane.Key, lane => new Queue<string>(lane.Select(step => step.Outcome)), StringComparer.Ordinal);
        bool Next(string lane, out string outcome) => left.TryGetValue(lane, out var ofLane) ? ofLane.TryDequeue(out outcome!) : (outcome = "").Length > 0;
        while (true)
        {
            if (!Next(Sort, out var sorted))
            {
                return [Sort];
            }

            if (sorted == "Kembalikan untuk dilengkapi")
            {
                if (!Next(Applicant, out _))
                {
                    return [Applicant];
                }

                continue;
            }

            if (sorted == "Teruskan ke bidang")
            {
                var open = new[] { Civil, Population }.Where(lane => !Next(lane, out _)).ToList();
                if (open.Count > 0)
                {
                    return open;
                }
            }

            return Next(Sort, out _) ? [Closed] : [Sort];
        }
    }
}
