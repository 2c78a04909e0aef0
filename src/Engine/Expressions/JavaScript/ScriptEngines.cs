using System.Collections.Concurrent;
using System.Globalization;

namespace Lajur.Engine.Expressions.JavaScript;

/// <summary>Makes interpreters, and keeps a few for scripts that leave nothing behind: making one takes 130 KB.</summary>
internal sealed class ScriptEngines(EngineOptions options)
{
    private const int MaxKept = 16;
    private readonly ConcurrentQueue<Jint.Engine> _kept = [];

    public Jint.Engine Take(Script script) =>
        script.LeavesNothing && _kept.TryDequeue(out var kept) ? kept : Make(watched: script.CanRepeat);

    /// <summary>Takes an interpreter back after a script that leaves nothing behind went well, without what it was given.</summary>
    public void GiveBack(Jint.Engine engine, IEnumerable<string> given)
    {
        foreach (var name in given)
        {
            engine.Global.RemoveOwnProperty(name);
        }

        if (_kept.Count < MaxKept)
        {
            _kept.Enqueue(engine);
        }
    }

    private Jint.Engine Make(bool watched) => new(x => x
        .LimitRecursion(options.ScriptMaxRecursion)
        .MaxStatements(options.ScriptMaxStatements)
        .TimeoutInterval(options.ScriptTimeout)
        .Culture(CultureInfo.InvariantCulture)
        .DebugMode(watched));
}
