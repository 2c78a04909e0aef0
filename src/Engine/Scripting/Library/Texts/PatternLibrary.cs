using System.Text;
using System.Text.RegularExpressions;
using Lajur.Engine.Scripting.Evaluation;
using Lajur.Engine.Scripting.Evaluation.Scopes;
using Lajur.Engine.Scripting.Objects;

namespace Lajur.Engine.Scripting.Library.Texts;

/// <summary>RegExp, and what texts do with patterns.</summary>
internal static class PatternLibrary
{
    public static Members Prototype { get; } = new Members()
        .Method("exec", 1, (realm, self, x) => Exec(realm, Self(realm, self), x.Text(realm, 0)))
        .Method("test", 1, (realm, self, x) => Exec(realm, Self(realm, self), x.Text(realm, 0)) is JsObject)
        .Method("toString", 0, (realm, self, _) => $"/{Self(realm, self).Source}/{Self(realm, self).Flags}")
        .Getter("source", (realm, self, _) => Self(realm, self).Source)
        .Getter("flags", (realm, self, _) => Self(realm, self).Flags)
        .Getter("global", (realm, self, _) => Self(realm, self).IsGlobal)
        .Getter("ignoreCase", (realm, self, _) => Self(realm, self).Flags.Contains('i', StringComparison.Ordinal))
        .Getter("multiline", (realm, self, _) => Self(realm, self).Flags.Contains('m', StringComparison.Ordinal))
        .Getter("sticky", (realm, self, _) => Self(realm, self).IsSticky);

    public static Func<Realm, JsFunction>? Constructor { get; } = realm => realm.MakeConstructor(
        Intrinsic.RegExp,
        2,
        (_, _, x) => Make(realm, x),
        (_, x, _) => Make(realm, x),
        new Members());

    public static Members AddToText(Members members) => members
        .Method("match", 1, (realm, self, x) => Match(realm, TextLibrary.Text(realm, self), From(realm, x.At(0), "")))
        .Method("matchAll", 1, MatchAll)
        .Method("search", 1, (realm, self, x) => (double)(From(realm, x.At(0), "").Match(TextLibrary.Text(realm, self), 0)?.Index ?? -1))
        .Method("replace", 2, (realm, self, x) => Replace(realm, TextLibrary.Text(realm, self), x, all: x.At(0) is JsPattern { IsGlobal: true }))
        .Method("replaceAll", 2, (realm, self, x) => x.At(0) is JsPattern { IsGlobal: false }
            ? throw realm.TypeError("replaceAll must be called with a global RegExp")
            : Replace(realm, TextLibrary.Text(realm, self), x, all: true))
        .Method("split", 2, Split);

    private static JsPattern Self(Realm realm, object? self) => self as JsPattern ?? throw realm.TypeError("This is not a regular expression");

    private static JsPattern Make(Realm realm, object?[] arguments)
    {
        var known = arguments.At(0) as JsPattern;
        var source = known?.Source ?? (arguments.At(0) is null ? "(?:)" : arguments.Text(realm, 0));
        return PatternTranslation.Make(
            realm, source.Length == 0 ? "(?:)" : source, arguments.At(1) is null ? known?.Flags ?? "" : arguments.Text(realm, 1));
    }

    private static JsPattern From(Realm realm, object? value, string flags) =>
        value as JsPattern ?? PatternTranslation.Make(realm, value is null ? "(?:)" : Values.ToText(realm, value), flags);

    private static object Exec(Realm realm, JsPattern pattern, string text)
    {
        var moves = pattern.IsGlobal || pattern.IsSticky;
        if (pattern.Match(text, moves ? pattern.LastIndex : 0) is not { } found)
        {
            pattern.LastIndex = 0;
            return JsNull.Value;
        }

        if (moves)
        {
            pattern.LastIndex = found.Index + found.Length;
        }

        return Describe(realm, pattern, text, found);
    }

    private static JsList Describe(Realm realm, JsPattern pattern, string text, Match found)
    {
        var list = realm.List(Groups(found));
        list.Set("index", (double)found.Index);
        list.Set("input", text);
        list.Set("groups", NamedGroups(realm, pattern, found));
        return list;
    }

    private static JsObject? NamedGroups(Realm realm, JsPattern pattern, Match found)
    {
        if (pattern.Names.Count == 0)
        {
            return null;
        }

        var groups = realm.Map();
        foreach (var (name, number) in pattern.Names)
        {
            groups.Set(name, Groups(found).ElementAt(number));
        }

        return groups;
    }

    private static IEnumerable<object?> Groups(Match found) => found.Groups.Values.Select(x => x.Success ? x.Value : null);

    private static IEnumerable<Match> All(JsPattern pattern, string text)
    {
        for (var from = 0; pattern.Match(text, from) is { } found; from = found.Index + Math.Max(found.Length, 1))
        {
            yield return found;
        }
    }

    private static object Match(Realm realm, string text, JsPattern pattern)
    {
        if (!pattern.IsGlobal)
        {
            return Exec(realm, pattern, text);
        }

        pattern.LastIndex = 0;
        var all = realm.List(All(pattern, text).Select(x => x.Value));
        return all.Count == 0 ? JsNull.Value : all;
    }

    private static JsObject MatchAll(Realm realm, object? self, object?[] arguments)
    {
        var (text, pattern) = (TextLibrary.Text(realm, self), From(realm, arguments.At(0), "g"));
        return pattern.IsGlobal
            ? CollectionLibrary.Iterator(realm, All(pattern, text).Select(x => Describe(realm, pattern, text, x)))
            : throw realm.TypeError("String.prototype.matchAll called with a non-global RegExp argument");
    }

    private static string Replace(Realm realm, string text, object?[] arguments, bool all)
    {
        var pattern = arguments.At(0) as JsPattern;
        var function = arguments.At(1) as JsFunction;
        var written = function is null ? arguments.Text(realm, 1) : "";
        var places = pattern is not null
            ? All(pattern, text).Take(all ? int.MaxValue : 1)
                .Select(x => new Place(x.Index, x.Value, [.. Groups(x).Skip(1)], NamedGroups(realm, pattern, x)))
            : Plain(realm, text, arguments.Text(realm, 0), all);
        var made = new StringBuilder();
        var end = 0;
        foreach (var place in places)
        {
            realm.Budget.Work();
            var part = function is not null
                ? Values.ToText(realm, function.Call(null, [place.Text, .. place.Groups, (double)place.At, text, .. Named(place)]))
                : Written(realm, written, text, place);
            realm.Budget.CheckLength((long)made.Length + (place.At - end) + part.Length);
            made.Append(text, end, place.At - end).Append(part);
            end = place.At + place.Text.Length;
        }

        realm.Budget.CheckLength((long)made.Length + text.Length - end);
        return made.Append(text, end, text.Length - end).ToString();
    }

    private static object?[] Named(Place place) => place.Names is null ? [] : [place.Names];

    private static IEnumerable<Place> Plain(Realm realm, string text, string sought, bool all)
    {
        for (var at = TextLibrary.IndexOf(realm, text, sought, 0); at >= 0;)
        {
            realm.Budget.Work();
            yield return new Place(at, sought, [], null);
            var next = at + Math.Max(sought.Length, 1);
            at = all ? TextLibrary.IndexOf(realm, text, sought, next) : -1;
        }
    }

    /// <summary>What is written in place of a match: $1, $&amp;, $&lt;name&gt; and so on.</summary>
    private static string Written(Realm realm, string written, string text, Place place)
    {
        if (!written.Contains('$', StringComparison.Ordinal))
        {
            return written;
        }

        var made = new StringBuilder();
        for (var i = 0; i < written.Length; i++)
        {
            var (part, length) = written[i] == '$' ? Reference(realm, written.AsSpan(i + 1), text, place) : (null, 0);
            realm.Budget.CheckLength((long)made.Length + (part?.Length ?? 1));
            made.Append(part ?? written[i].ToString());
            i += length;
        }

        return made.ToString();
    }

    private static (string? Part, int Length) Reference(Realm realm, ReadOnlySpan<char> rest, string text, Place place)
    {
        switch (rest.IsEmpty ? '\0' : rest[0])
        {
            case '$':
                return ("$", 1);
            case '&':
                return (place.Text, 1);
            case '`':
                return (text[..place.At], 1);
            case '\'':
                return (text[(place.At + place.Text.Length)..], 1);
            case '<' when place.Names is not null && rest.IndexOf('>') is > 0 and var end:
                var named = place.Names.Get(rest[1..end].ToString());
                return (named is null ? "" : Values.ToText(realm, named), end + 1);
            case >= '0' and <= '9':
                var digits = rest.Length > 1 && char.IsAsciiDigit(rest[1]) && int.Parse(rest[..2], provider: null) is var two
                    && two > 0 && two <= place.Groups.Length ? 2 : 1;
                var number = int.Parse(rest[..digits], provider: null);
                return number > 0 && number <= place.Groups.Length ? (place.Groups[number - 1] as string ?? "", digits) : (null, 0);
            default:
                return (null, 0);
        }
    }

    private static JsList Split(Realm realm, object? self, object?[] arguments)
    {
        var text = TextLibrary.Text(realm, self);
        var limit = arguments.At(1) is null ? uint.MaxValue : (uint)Numbers.ToInt32(arguments.Number(realm, 1));
        var parts = arguments.At(0) is JsPattern pattern ? Parts(pattern, text)
            : arguments.At(0) is null ? [text]
            : arguments.Text(realm, 0) is { Length: > 0 } sought ? Parts(realm, text, sought)
            : text.Select(x => (object?)x.ToString());
        return realm.List(parts.Take((int)Math.Min(limit, int.MaxValue)));
    }

    private static IEnumerable<object?> Parts(Realm realm, string text, string sought)
    {
        var end = 0;
        foreach (var place in Plain(realm, text, sought, all: true))
        {
            yield return text[end..place.At];
            end = place.At + sought.Length;
        }

        yield return text[end..];
    }

    private static IEnumerable<object?> Parts(JsPattern pattern, string text)
    {
        if (text.Length == 0)
        {
            if (pattern.Match(text, 0) is null)
            {
                yield return text;
            }

            yield break;
        }

        var end = 0;
        foreach (var found in All(pattern, text))
        {
            if (found.Index >= text.Length || (found.Length == 0 && found.Index == end))
            {
                continue;
            }

            yield return text[end..found.Index];
            foreach (var group in Groups(found).Skip(1))
            {
                yield return group;
            }

            end = found.Index + found.Length;
        }

        yield return text[end..];
    }

    private sealed record Place(int At, string Text, object?[] Groups, JsObject? Names);
}
