using System.Globalization;
using System.Text;
using Lajur.Engine.Scripting.Evaluation;
using Lajur.Engine.Scripting.Evaluation.Scopes;
using Lajur.Engine.Scripting.Objects;

namespace Lajur.Engine.Scripting.Library.Texts;

/// <summary>String.</summary>
internal static class TextLibrary
{
    private const int MaxCompared = 10_000_000;

    /// <summary>How many characters one may become when a text is normalized: without, and with compatibility.</summary>
    private const int MostOfOne = 4, MostOfOneInFull = 18;

    public static Members Prototype { get; } = PatternLibrary.AddToText(new Members())
        .Method("at", 1, (realm, self, x) => Text(realm, self) is var s && x.Integer(realm, 0) is var i ? Letter(s, i < 0 ? s.Length + i : i) : null)
        .Method("charAt", 1, (realm, self, x) => Letter(Text(realm, self), x.Integer(realm, 0)) ?? "")
        .Method("charCodeAt", 1, (realm, self, x) => Letter(Text(realm, self), x.Integer(realm, 0)) is { } c ? (double)c[0] : double.NaN)
        .Method("codePointAt", 1, (realm, self, x) => CodePoint(Text(realm, self), x.Integer(realm, 0)))
        .Method("concat", 1, (realm, self, x) => x.Aggregate(Text(realm, self), (made, y) => Join(realm, made, Values.ToText(realm, y))))
        .Method("endsWith", 1, (realm, self, x) => Text(realm, self) is var s
            && s[..x.Place(realm, 1, s.Length, s.Length)].EndsWith(Plain(realm, x), StringComparison.Ordinal))
        .Method("includes", 1, (realm, self, x) => Find(realm, self, x) >= 0)
        .Method("indexOf", 1, (realm, self, x) => (double)Find(realm, self, x, patternsToo: true))
        .Method("lastIndexOf", 1, LastIndexOf)
        .Method("localeCompare", 1, (realm, self, x) =>
            (double)Math.Sign(CultureInfo.InvariantCulture.CompareInfo.Compare(Text(realm, self), x.Text(realm, 0))))
        .Method("normalize", 0, Normalize)
        .Method("padEnd", 1, (realm, self, x) => Text(realm, self) is var s ? s + Padding(realm, s, x) : "")
        .Method("padStart", 1, (realm, self, x) => Text(realm, self) is var s ? Padding(realm, s, x) + s : "")
        .Method("repeat", 1, Repeat)
        .Method("slice", 2, (realm, self, x) => Text(realm, self) is var s && x.Place(realm, 0, s.Length, 0) is var from
            && x.Place(realm, 1, s.Length, s.Length) is var to && to > from ? s[from..to] : "")
        .Method("startsWith", 1, (realm, self, x) => Text(realm, self) is var s
            && s[(int)Math.Clamp(x.Integer(realm, 1), 0, s.Length)..].StartsWith(Plain(realm, x), StringComparison.Ordinal))
        .Method("substr", 2, (realm, self, x) => Text(realm, self) is var s && x.Place(realm, 0, s.Length, 0) is var from
            ? s.Substring(from, (int)Math.Clamp(x.At(1) is null ? s.Length : x.Integer(realm, 1), 0, s.Length - from)) : "")
        .Method("substring", 2, Substring)
        .Method("toLowerCase", 0, (realm, self, _) => Text(realm, self).ToLowerInvariant())
        .Method("toUpperCase", 0, (realm, self, _) => Text(realm, self).Replace("ß", "SS", StringComparison.Ordinal).ToUpperInvariant())
        .Method("toLocaleLowerCase", 0, (realm, self, _) => Text(realm, self).ToLowerInvariant())
        .Method("toLocaleUpperCase", 0, (realm, self, _) => Text(realm, self).ToUpperInvariant())
        .Method("toString", 0, (realm, self, _) => Self(realm, self))
        .Method("trim", 0, (realm, self, _) => Trimmed(Text(realm, self), start: true, end: true))
        .Method("trimEnd", 0, (realm, self, _) => Trimmed(Text(realm, self), start: false, end: true))
        .Method("trimStart", 0, (realm, self, _) => Trimmed(Text(realm, self), start: true, end: false))
        .Method("valueOf", 0, (realm, self, _) => Self(realm, self))
        .Method(JsSymbol.Iterator, 0, (realm, self, _) => CollectionLibrary.Iterator(realm, Letters(Text(realm, self))));

    public static Func<Realm, JsFunction>? Constructor { get; } = realm => realm.MakeConstructor(
        Intrinsic.String,
        1,
        (_, _, x) => x.Length == 0 ? "" : x.At(0) is JsSymbol symbol ? $"Symbol({symbol.Description})" : x.Text(realm, 0),
        (_, x, _) => Values.ToObject(realm, x.Length == 0 ? "" : x.Text(realm, 0)),
        new Members()
            .Method("fromCharCode", 1, (_, _, x) => new string(Array.ConvertAll(x, y => (char)(ushort)Numbers.ToInt32(Values.ToNumber(realm, y)))))
            .Method("fromCodePoint", 1, (_, _, x) => string.Concat(x.Select(y => FromCodePoint(realm, Values.ToNumber(realm, y))))));

    public static string Text(Realm realm, object? self) => self as string
        ?? (JsNull.IsNothing(self) ? throw realm.TypeError("String.prototype method called on null or undefined") : Values.ToText(realm, self));

    private static string Self(Realm realm, object? self) =>
        PrimitiveLibrary.Unwrap(self) as string ?? throw realm.TypeError("This is not a string");

    private static string? Letter(string text, double at) => at >= 0 && at < text.Length ? text[(int)at].ToString() : null;

    private static object? CodePoint(string text, double at) => at < 0 || at >= text.Length ? null
        : char.IsHighSurrogate(text[(int)at]) && at + 1 < text.Length && char.IsLowSurrogate(text[(int)at + 1])
            ? (double)char.ConvertToUtf32(text, (int)at)
            : (double)text[(int)at];

    private static string FromCodePoint(Realm realm, double code) =>
        code is < 0 or > 0x10FFFF || code != Math.Floor(code) ? throw realm.RangeError($"Invalid code point {Numbers.ToText(code)}")
        : code is >= 0xD800 and <= 0xDFFF ? ((char)code).ToString() : char.ConvertFromUtf32((int)code);

    private static string Join(Realm realm, string first, string second)
    {
        realm.Budget.CheckText((long)first.Length + second.Length);
        return first + second;
    }

    private static string Plain(Realm realm, object?[] arguments) => arguments.At(0) is JsPattern
        ? throw realm.TypeError("First argument must not be a regular expression")
        : arguments.Text(realm, 0);

    private static int Find(Realm realm, object? self, object?[] arguments, bool patternsToo = false)
    {
        var text = Text(realm, self);
        var from = (int)Math.Clamp(arguments.Integer(realm, 1), 0, text.Length);
        return IndexOf(realm, text, patternsToo ? arguments.Text(realm, 0) : Plain(realm, arguments), from);
    }

    /// <summary>Every place may cost as much as what is sought is long: the search goes on in pieces, and the bounds are looked at between.</summary>
    public static int IndexOf(Realm realm, string text, string sought, int from)
    {
        var piece = Math.Max(1, MaxCompared / Math.Max(1, sought.Length));
        for (; from + sought.Length <= text.Length; from += piece)
        {
            var count = Math.Min(text.Length - from, piece + sought.Length - 1);
            var found = text.IndexOf(sought, from, count, StringComparison.Ordinal);
            realm.Budget.Work(1 + ((found < 0 ? Math.Min(count, piece) : found - from) / 256));
            if (found >= 0)
            {
                return found;
            }
        }

        return -1;
    }

    private static object LastIndexOf(Realm realm, object? self, object?[] arguments)
    {
        var (text, sought) = (Text(realm, self), arguments.Text(realm, 0));
        var from = arguments.Number(realm, 1);
        var start = (int)Math.Min(double.IsNaN(from) ? text.Length : Math.Max(0, from), text.Length - sought.Length);
        for (; start >= 0; start--)
        {
            realm.Budget.Work();
            if (string.CompareOrdinal(text, start, sought, 0, sought.Length) == 0)
            {
                return (double)start;
            }
        }

        return -1.0;
    }

    private static string Padding(Realm realm, string text, object?[] arguments)
    {
        var length = arguments.Integer(realm, 0);
        var filler = arguments.At(1) is null ? " " : arguments.Text(realm, 1);
        if (length <= text.Length || filler.Length == 0)
        {
            return "";
        }

        realm.Budget.CheckText((long)Math.Min(length, int.MaxValue));
        var missing = (int)length - text.Length;
        var made = new StringBuilder(missing + filler.Length);
        while (made.Length < missing)
        {
            made.Append(filler);
        }

        return made.ToString(0, missing);
    }

    private static object Repeat(Realm realm, object? self, object?[] arguments)
    {
        var (text, count) = (Text(realm, self), arguments.Integer(realm, 0));
        if (count < 0 || double.IsInfinity(count))
        {
            throw realm.RangeError($"Invalid count value: {arguments.Text(realm, 0)}");
        }

        realm.Budget.CheckText((long)Math.Min(text.Length * count, int.MaxValue));
        return text.Length == 0 ? "" : new StringBuilder(text.Length * (int)count).Insert(0, text, (int)count).ToString();
    }

    private static object Substring(Realm realm, object? self, object?[] arguments)
    {
        var text = Text(realm, self);
        var from = (int)Math.Clamp(arguments.Integer(realm, 0), 0, text.Length);
        var to = arguments.At(1) is null ? text.Length : (int)Math.Clamp(arguments.Integer(realm, 1), 0, text.Length);
        return text[Math.Min(from, to)..Math.Max(from, to)];
    }

    /// <summary>Half of a letter, left where a text was cut, stays as it is.</summary>
    private static object Normalize(Realm realm, object? self, object?[] arguments)
    {
        var form = arguments.At(0) switch
        {
            null or "NFC" => NormalizationForm.FormC,
            "NFD" => NormalizationForm.FormD,
            "NFKC" => NormalizationForm.FormKC,
            "NFKD" => NormalizationForm.FormKD,
            _ => throw realm.RangeError("The normalization form should be one of NFC, NFD, NFKC, NFKD."),
        };
        var text = Text(realm, self);
        realm.Budget.CheckMade((long)text.Length * (form is NormalizationForm.FormC or NormalizationForm.FormD ? MostOfOne : MostOfOneInFull));
        var (made, whole) = (new StringBuilder(), 0);
        for (var i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1)
        {
            if (char.IsSurrogate(text[i]) && !char.IsSurrogatePair(text, i))
            {
                made.Append(text[whole..i].Normalize(form)).Append(text[i]);
                whole = i + 1;
            }
        }

        return whole == 0 ? text.Normalize(form) : made.Append(text[whole..].Normalize(form)).ToString();
    }

    private static string Trimmed(string text, bool start, bool end)
    {
        var (from, to) = (0, text.Length);
        for (; start && from < to && IsSpace(text[from]); from++)
        {
        }

        for (; end && to > from && IsSpace(text[to - 1]); to--)
        {
        }

        return text[from..to];
    }

    private static bool IsSpace(char c) => (char.IsWhiteSpace(c) && c != '\u0085') || c == '\uFEFF';

    private static IEnumerable<object?> Letters(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            yield return isPair ? text.Substring(i++, 2) : text[i].ToString();
        }
    }
}
