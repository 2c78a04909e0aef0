using System.Globalization;
using System.Text;
using Lajur.Engine.Scripting.Evaluation.Scopes;
using Lajur.Engine.Scripting.Library.Dates;
using Lajur.Engine.Scripting.Library.Texts;
using Lajur.Engine.Scripting.Objects;

namespace Lajur.Engine.Scripting.Library;

/// <summary>The names that every script finds.</summary>
internal static class Globals
{
    private const string Unescaped = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.!~*'()";
    private const string Reserved = ";/?:@&=+$,#";

    private static readonly Members s_names = new Members()
        .Constant("undefined", null)
        .Constant("NaN", double.NaN)
        .Constant("Infinity", double.PositiveInfinity)
        .Value("Math", realm => new JsObject(realm) { Members = MathLibrary.Functions })
        .Value("JSON", realm => new JsObject(realm) { Members = JsonLibrary.Functions })
        .Method("parseInt", 2, (realm, _, x) => NumberLibrary.ParseInt(x.Text(realm, 0), x.Number(realm, 1)))
        .Method("parseFloat", 1, (realm, _, x) => NumberLibrary.ParseFloat(x.Text(realm, 0)))
        .Method("isNaN", 1, (realm, _, x) => double.IsNaN(x.Number(realm, 0)))
        .Method("isFinite", 1, (realm, _, x) => double.IsFinite(x.Number(realm, 0)))
        .Method("encodeURIComponent", 1, (realm, _, x) => Encode(realm, x.Text(realm, 0), Unescaped))
        .Method("encodeURI", 1, (realm, _, x) => Encode(realm, x.Text(realm, 0), Unescaped + Reserved))
        .Method("decodeURIComponent", 1, (realm, _, x) => Decode(realm, x.Text(realm, 0), ""))
        .Method("decodeURI", 1, (realm, _, x) => Decode(realm, x.Text(realm, 0), Reserved));

    private static readonly Dictionary<string, Intrinsic> s_constructors = Enum.GetValues<Intrinsic>()
        .Where(x => Intrinsics.Of(x).Constructor is not null).ToDictionary(x => x.ToString(), StringComparer.Ordinal);

    public static bool TryMake(Realm realm, string name, out object? value)
    {
        if (s_constructors.TryGetValue(name, out var intrinsic))
        {
            value = realm.Constructor(intrinsic);
            return true;
        }

        value = (s_names.Make(realm, name) ?? NetLibrary.Globals.Make(realm, name))?.Value;
        return value is not null || name == "undefined";
    }

    private static string Encode(Realm realm, string text, string kept)
    {
        realm.Budget.CheckText(text.Length * 9L);
        var made = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii && kept.Contains((char)rune.Value, StringComparison.Ordinal))
            {
                made.Append((char)rune.Value);
                continue;
            }

            foreach (var b in Encoding.UTF8.GetBytes(rune.ToString()))
            {
                made.Append('%').Append(b.ToString("X2", CultureInfo.InvariantCulture));
            }
        }

        return made.ToString();
    }

    private static string Decode(Realm realm, string text, string kept)
    {
        realm.Budget.CheckText(text.Length);
        var bytes = new List<byte>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '%')
            {
                var end = char.IsHighSurrogate(text[i]) && i + 1 < text.Length ? i + 1 : i;
                bytes.AddRange(Encoding.UTF8.GetBytes(text[i..(end + 1)]));
                i = end;
                continue;
            }

            if (i + 2 >= text.Length
                || !byte.TryParse(text.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                throw realm.Error(Intrinsic.URIError, "URI malformed");
            }

            bytes.AddRange(code < 128 && kept.Contains((char)code, StringComparison.Ordinal) ? Encoding.ASCII.GetBytes(text[i..(i + 3)]) : [code]);
            i += 2;
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }
}
