using Lajur.Registry.Replays.Flow;
using Lajur.Registry.Replays.Forecasts;
using Lajur.Registry.Replays.Past;

namespace Lajur.Registry.Replays;

internal sealed partial class Rehearsal
{
    /// <summary>What an applicant's step is left by when they do it, and when they never do.</summary>
    private static readonly string[] s_givenUp = ["Tidak dilengkapi", "Tidak dikerjakan"];

    private void Work(FlowStep step, DateTimeOffset at)
    {
        if (step.Kind == FlowKind.Fetching)
        {
            _promise.Keep(at);
        }

        var real = _left.Find(visit => visit.ActivityId == step.Id);
        _left.Remove(real!);
        var wait = real is null ? _habits.Wait(step.Id, step.LaneKey) : _calendar.Between(real.CameAt, real.TakenAt);
        var source = real is null ? TimeSource.OtherCases : TimeSource.ThisCase;
        var taken = _calendar.Add(at, wait);
        var done = real is null ? Finish(step, taken, ref source) : _calendar.Add(taken, _calendar.Between(real.TakenAt, real.DoneAt));
        _visits.Add(new(step.Id, step.LaneKey ?? "", wait, _calendar.Between(taken, done), source));
        if (step.Norm is { } norm && _calendar.Add(at, norm) is var due && due < done)
        {
            GoOn(step.Id, FlowMap.LatePort, due);
        }

        if (OutcomeOf(step, real) is { } port)
        {
            GoOn(step.Id, port, done);
        }
    }

    private DateTimeOffset Finish(FlowStep step, DateTimeOffset taken, ref TimeSource source)
    {
        if (_habits.Work(step.Id) is { } usual)
        {
            return _calendar.Add(taken, usual);
        }

        source = step.Norm is null ? TimeSource.Nothing : TimeSource.Norm;
        return step.Norm is { } norm ? _calendar.Add(taken, norm) : taken;
    }

    /// <summary>The way on from an officer's step; null when it has none.</summary>
    private string? OutcomeOf(FlowStep step, PastVisit? real)
    {
        var ports = _map.PortsOf(step.Id);
        if (real?.Outcome is { } outcome && ports.Contains(outcome, StringComparer.Ordinal))
        {
            return outcome;
        }

        _assumed += ports.Count > 1 ? 1 : 0;
        return _habits.Outcomes(step.Id).FirstOrDefault(usual => ports.Contains(usual, StringComparer.Ordinal)) ?? (ports.Count > 0 ? ports[0] : null);
    }

    private void Ask(FlowStep step, DateTimeOffset at)
    {
        var real = _asksLeft.Find(ask => ask.ActivityId == step.Id) ?? _asksLeft.Find(ask => ask.ActivityId is null);
        _asksLeft.Remove(real!);
        var answered = at + (real is { AnsweredAt: { } then } ? then - real.AskedAt : _habits.Answering(step.Id));
        _promise.Pause(at, answered);
        var ports = _map.PortsOf(step.Id);
        var answers = ports.Except(s_givenUp, StringComparer.Ordinal).ToList();
        var gaveUp = real is { AnsweredAt: null } ? ports.Except(answers, StringComparer.Ordinal).FirstOrDefault() : null;
        if ((gaveUp ?? LikeTheCase(step, answers) ?? answers.FirstOrDefault()) is { } port)
        {
            GoOn(step.Id, port, answered);
        }
    }

    /// <summary>The ways on that no person chooses here; where the drawing branches, those that lead to what the case really came to next.</summary>
    private IReadOnlyList<string> Choose(FlowStep step)
    {
        var ports = _map.PortsOf(step.Id);
        if (ports.Count <= 1)
        {
            return ports;
        }

        var ahead = _left.Select(visit => visit.ActivityId).ToHashSet(StringComparer.Ordinal);
        if (step.TakesSeveral && ports.Where(port => _map.FirstOf(step.Id, port).Overlaps(ahead)).ToList() is { Count: > 0 } several)
        {
            return several;
        }

        if (LikeTheCase(step, ports) is { } real)
        {
            return [real];
        }

        _assumed++;
        return [ports.MaxBy(port => _map.FirstOf(step.Id, port).Sum(_habits.Visits))!];
    }

    /// <summary>The way to the first step that the case really came to and has not come to here; where there is none left, the way to the end.</summary>
    private string? LikeTheCase(FlowStep step, IReadOnlyList<string> ports)
    {
        foreach (var visit in _left)
        {
            if (ports.FirstOrDefault(port => _map.FirstOf(step.Id, port).Contains(visit.ActivityId)) is { } port)
            {
                return port;
            }
        }

        return _left.Count > 0 ? null : ports.FirstOrDefault(port => _map.FirstOf(step.Id, port) is { Count: > 0 } firsts
            && firsts.All(id => _map.Find(id) is { Kind: FlowKind.End }));
    }
}
