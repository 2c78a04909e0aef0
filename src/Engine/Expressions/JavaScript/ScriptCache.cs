using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Lajur.Engine.Scripting.Syntax;

namespace Lajur.Engine.Expressions.JavaScript;

/// <summary>Parses each text once; keeps so many texts, of so many letters in all.</summary>
internal sealed partial class ScriptCache(EngineOptions options)
{
    private const int MaxScripts = 5_000;
    private const int MaxLetters = 1_000_000;
    private readonly ConcurrentDictionary<string, Script> _scripts = new(StringComparer.Ordinal);
    private long _letters;

    public Script Get(string text)
    {
        if (_scripts.TryGetValue(text, out var script))
        {
            return script;
        }

        if (Interlocked.Add(ref _letters, text.Length) > MaxLetters || _scripts.Count >= MaxScripts)
        {
            _scripts.Clear();
            Interlocked.Exchange(ref _letters, text.Length);
        }

        return _scripts[text] = Parse(text);
    }

    private Script Parse(string text)
    {
        if (text.Length > options.ScriptMaxLength)
        {
            return Failed($"naskah lebih panjang daripada {options.ScriptMaxLength} huruf", 0, 0);
        }

        try
        {
            return new Script(Parser.Parse(text), null, WordsOf(text));
        }
        catch (ScriptSyntaxException e)
        {
            return Failed(e.Message, e.Line, e.Column);
        }
        catch (InsufficientExecutionStackException)
        {
            return Failed("naskah bersarang terlalu dalam; pecahlah menjadi beberapa baris dengan variabel perantara", 0, 0);
        }
    }

    private static Script Failed(string message, int line, int column) =>
        new(null, new ExpressionSyntaxError(message, line, column), FrozenSet<string>.Empty);

    private static FrozenSet<string> WordsOf(string text) =>
        Word().Matches(text).Select(x => x.Value).ToFrozenSet(StringComparer.Ordinal);

    [GeneratedRegex(@"[\p{L}_$][\p{L}\p{N}_$]*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Word();
}
