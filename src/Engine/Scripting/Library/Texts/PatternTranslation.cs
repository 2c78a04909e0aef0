using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Lajur.Engine.Scripting.Evaluation.Scopes;
using Lajur.Engine.Scripting.Objects;

namespace Lajur.Engine.Scripting.Library.Texts;

/// <summary>A script's regular expression in .NET's words; made once for all runs.</summary>
/// <param name="Regex">The expression, with its bound on time.</param>
/// <param name="Names">The named groups and their numbers.</param>
internal sealed record PatternTranslation(Regex Regex, IReadOnlyList<KeyValuePair<string, int>> Names)
{
    private const int MaxKept = 1_000;
    private const int MaxKeptLength = 1_000;
    private const int MaxLength = 10_000;
    private const int MaxShown = 200;
    private static readonly ConcurrentDictionary<(string, string, TimeSpan), PatternTranslation> s_kept = [];

    public static JsPattern Make(Realm realm, string source, string flags)
    {
        var key = (source, flags, realm.Budget.Timeout);
        if (!s_kept.TryGetValue(key, out var known))
        {
            (known, var refusal) = Translate(source, flags, realm.Budget.Timeout);
            if (known is null)
            {
                var shown = source.Length > MaxShown ? source[..MaxShown] + "…" : source;
                throw realm.Error(Intrinsic.SyntaxError, $"Invalid regular expression: /{shown}/: {refusal}");
            }

            Keep(key, known);
        }

        return new JsPattern(realm, source, flags, known);
    }

    /// <summary>Why that is no pattern, in Indonesian; null when it is one.</summary>
    public static string? Refusal(string source, string flags) => Translate(source, flags, TimeSpan.FromSeconds(1)).Refusal;

    /// <summary>Long ones are made anew: what is kept stays small whatever scripts make up.</summary>
    private static void Keep((string Source, string, TimeSpan) key, PatternTranslation made)
    {
        if (key.Source.Length > MaxKeptLength)
        {
            return;
        }

        if (s_kept.Count >= MaxKept)
        {
            s_kept.Clear();
        }

        s_kept[key] = made;
    }

    private static (PatternTranslation? Made, string? Refusal) Translate(string source, string flags, TimeSpan timeout)
    {
        if (flags.Any(x => !"gimsuyd".Contains(x, StringComparison.Ordinal)) || flags.Distinct().Count() != flags.Length)
        {
            return (null, $"tanda '{flags}' di belakang pola tidak dikenal; yang ada: g, i, m, s, u, y");
        }

        if (source.Length > MaxLength)
        {
            return (null, $"pola lebih panjang daripada {MaxLength} huruf");
        }

        try
        {
            var writer = new PatternWriter(source, flags);
            var options = RegexOptions.CultureInvariant
                | (flags.Contains('i', StringComparison.Ordinal) ? RegexOptions.IgnoreCase : RegexOptions.None);
            return (new PatternTranslation(new Regex(writer.Write(), options, timeout), writer.Names), null);
        }
        catch (Exception e) when (e is ArgumentException or FormatException)
        {
            return (null, "pola (regular expression) ini tidak sah; periksa tanda kurung, kurung siku dan tanda * + ?");
        }
    }
}
