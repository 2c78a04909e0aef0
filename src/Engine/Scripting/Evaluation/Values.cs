using System.Globalization;
using Lajur.Engine.Scripting.Evaluation.Scopes;
using Lajur.Engine.Scripting.Objects;

namespace Lajur.Engine.Scripting.Evaluation;

/// <summary>What a script's values are to one another: undefined (null), null, flags, numbers, texts, symbols, objects.</summary>
internal static class Values
{
    private static readonly object s_true = true;
    private static readonly object s_false = false;

    public static object Of(bool flag) => flag ? s_true : s_false;

    public static string TypeOf(object? value) => value switch
    {
        null => "undefined",
        JsNull => "object",
        bool => "boolean",
        double => "number",
        string => "string",
        JsSymbol => "symbol",
        JsFunction => "function",
        _ => "object",
    };

    public static bool ToBoolean(object? value) => value switch
    {
        null or JsNull => false,
        bool flag => flag,
        double number => number != 0 && !double.IsNaN(number),
        string text => text.Length > 0,
        _ => true,
    };

    public static double ToNumber(Realm realm, object? value) => value switch
    {
        double number => number,
        null => double.NaN,
        JsNull => 0,
        bool flag => flag ? 1 : 0,
        string text => Numbers.FromText(text),
        JsSymbol => throw realm.TypeError("Cannot convert a Symbol value to a number"),
        _ => ToNumber(realm, ToPrimitive(realm, value, "number")),
    };

    /// <summary>The number without its fraction; 0 for what is none.</summary>
    public static double ToInteger(Realm realm, object? value)
    {
        var number = ToNumber(realm, value);
        return double.IsNaN(number) ? 0 : Math.Truncate(number);
    }

    public static string ToText(Realm realm, object? value) => value switch
    {
        string text => text,
        double number => Numbers.ToText(number),
        null => "undefined",
        JsNull => "null",
        bool flag => flag ? "true" : "false",
        JsSymbol => throw realm.TypeError("Cannot convert a Symbol value to a string"),
        _ => ToText(realm, ToPrimitive(realm, value, "string")),
    };

    public static object ToKey(Realm realm, object? value) => value switch
    {
        string or JsSymbol => value,
        double number => Numbers.ToText(number),
        _ => ToPrimitive(realm, value, "string") is JsSymbol symbol ? symbol : ToText(realm, value),
    };

    public static object? ToPrimitive(Realm realm, object? value, string hint)
    {
        if (value is not JsObject map)
        {
            return value;
        }

        if (hint.Length == 0)
        {
            hint = map is JsDate ? "string" : "number";
        }

        string[] order = hint == "string" ? ["toString", "valueOf"] : ["valueOf", "toString"];
        foreach (var name in order)
        {
            if (map.Get(name) is JsFunction function && function.Call(map, []) is var made and not JsObject)
            {
                return made;
            }
        }

        throw realm.TypeError("Cannot convert object to primitive value");
    }

    public static JsObject ToObject(Realm realm, object? value) => value switch
    {
        JsObject map => map,
        string => new JsWrapper(realm, value, realm.Prototype(Intrinsic.String)),
        double => new JsWrapper(realm, value, realm.Prototype(Intrinsic.Number)),
        bool => new JsWrapper(realm, value, realm.Prototype(Intrinsic.Boolean)),
        JsSymbol => new JsWrapper(realm, value, realm.Prototype(Intrinsic.Symbol)),
        _ => throw realm.TypeError("Cannot convert undefined or null to object"),
    };

    /// <summary>A property of any value; of a text its letters too.</summary>
    public static object? Get(Realm realm, object? value, object key) => value switch
    {
        JsObject map => map.Get(key),
        string text => OfText(text, key) ?? realm.Prototype(Intrinsic.String).Get(key, text),
        double => realm.Prototype(Intrinsic.Number).Get(key, value),
        bool => realm.Prototype(Intrinsic.Boolean).Get(key, value),
        JsSymbol => realm.Prototype(Intrinsic.Symbol).Get(key, value),
        _ => throw realm.TypeError($"Cannot read properties of {(value is null ? "undefined" : "null")} (reading '{Describe(key)}')"),
    };

    public static object? OfText(string text, object key) => key is "length" ? (double)text.Length
        : JsObject.IndexOf(key) is >= 0 and var index && index < text.Length ? text[(int)index].ToString(CultureInfo.InvariantCulture) : null;

    public static string Describe(object? key) => key is JsSymbol symbol ? symbol.Description : key?.ToString() ?? "";

    public static bool StrictEquals(object? a, object? b) => (a, b) switch
    {
        (double x, double y) => x == y,
        (string x, string y) => x == y,
        (bool x, bool y) => x == y,
        _ => ReferenceEquals(a, b),
    };

    public static bool SameZero(object? a, object? b) => (a is double x && b is double y && double.IsNaN(x) && double.IsNaN(y)) || StrictEquals(a, b);

    public static bool LooseEquals(Realm realm, object? a, object? b)
    {
        if (JsNull.IsNothing(a) || JsNull.IsNothing(b))
        {
            return JsNull.IsNothing(a) && JsNull.IsNothing(b);
        }

        return (a, b) switch
        {
            (double, double) or (string, string) or (bool, bool) or (JsObject, JsObject) => StrictEquals(a, b),
            (JsSymbol, _) or (_, JsSymbol) => ReferenceEquals(a, b),
            (JsObject, _) => LooseEquals(realm, ToPrimitive(realm, a, ""), b),
            (_, JsObject) => LooseEquals(realm, a, ToPrimitive(realm, b, "")),
            _ => ToNumber(realm, a) == ToNumber(realm, b),
        };
    }
}
