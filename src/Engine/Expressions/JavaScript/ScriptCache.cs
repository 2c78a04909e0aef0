using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Jint.Parser;

namespace Lajur.Engine.Expressions.JavaScript;

/// <summary>Parses each text once.</summary>
internal sealed partial class ScriptCache(EngineOptions options)
{
    private const int MaxScripts = 5_000;
    private readonly ConcurrentDictionary<string, Script> _scripts = new(StringComparer.Ordinal);

    public Script Get(string text)
    {
        if (_scripts.TryGetValue(text, out var script))
        {
            return script;
        }

        if (_scripts.Count >= MaxScripts)
        {
            _scripts.Clear();
        }

        return _scripts[text] = Parse(text);
    }

    private Script Parse(string text)
    {
        if (text.Length > options.ScriptMaxLength)
        {
            return Failed($"naskah lebih panjang daripada {options.ScriptMaxLength} huruf", 0, 0);
        }

        if (NestsDeeperThan(text, limit: 100))
        {
            return Failed("tanda kurung bersarang terlalu dalam", 0, 0);
        }

        try
        {
            return new Script(new JavaScriptParser().Parse(text), null, WordsOf(text));
        }
        catch (ParserException e)
        {
            return ParseBody(text) ?? Failed(Explain(e), e.LineNumber, e.Column);
        }
    }

    /// <summary>A text with a bare "return" is the body of a function.</summary>
    private static Script? ParseBody(string text)
    {
        if (!text.Contains("return", StringComparison.Ordinal))
        {
            return null;
        }

        try
        {
            var wrapped = $"(function(){{{text}\n}})()";
            return new Script(new JavaScriptParser().Parse(wrapped), null, WordsOf(wrapped));
        }
        catch (ParserException)
        {
            return null;
        }
    }

    private static Script Failed(string message, int line, int column) =>
        new(null, new ExpressionSyntaxError(message, line, column), FrozenSet<string>.Empty);

    private static string Explain(ParserException e)
    {
        var what = e.Description is { Length: > 0 } d ? d : e.Message;
        return $"{what}. Tulis dalam JavaScript ECMAScript 5.1: function, var, dan penggabungan dengan +.";
    }

    private static bool NestsDeeperThan(string text, int limit)
    {
        var depth = 0;
        foreach (var c in text)
        {
            depth += c is '(' or '[' or '{' ? 1 : c is ')' or ']' or '}' ? -1 : 0;
            if (depth > limit)
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenSet<string> WordsOf(string text) =>
        Word().Matches(text).Select(x => x.Value).ToFrozenSet(StringComparer.Ordinal);

    [GeneratedRegex(@"[\p{L}_$][\p{L}\p{N}_$]*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Word();
}
