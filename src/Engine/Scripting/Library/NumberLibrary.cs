using System.Globalization;
using System.Text.RegularExpressions;
using Lajur.Engine.Scripting.Evaluation;
using Lajur.Engine.Scripting.Evaluation.Scopes;
using Lajur.Engine.Scripting.Library.Dates;
using Lajur.Engine.Scripting.Objects;

namespace Lajur.Engine.Scripting.Library;

/// <summary>Number.</summary>
internal static partial class NumberLibrary
{
    private const int ExactDigits = 80;
    private const double MaxSafe = 9007199254740991;

    private static readonly Members s_functions = new Members()
        .Constant("MAX_SAFE_INTEGER", MaxSafe)
        .Constant("MIN_SAFE_INTEGER", -MaxSafe)
        .Constant("MAX_VALUE", double.MaxValue)
        .Constant("MIN_VALUE", double.Epsilon)
        .Constant("EPSILON", Math.Pow(2, -52))
        .Constant("NaN", double.NaN)
        .Constant("POSITIVE_INFINITY", double.PositiveInfinity)
        .Constant("NEGATIVE_INFINITY", double.NegativeInfinity)
        .Method("isInteger", 1, (_, _, x) => x.At(0) is double n && IsWhole(n))
        .Method("isSafeInteger", 1, (_, _, x) => x.At(0) is double n && IsWhole(n) && Math.Abs(n) <= MaxSafe)
        .Method("isFinite", 1, (_, _, x) => x.At(0) is double n && double.IsFinite(n))
        .Method("isNaN", 1, (_, _, x) => x.At(0) is double.NaN)
        .Method("parseInt", 2, (realm, _, x) => ParseInt(x.Text(realm, 0), x.Number(realm, 1)))
        .Method("parseFloat", 1, (realm, _, x) => ParseFloat(x.Text(realm, 0)));

    public static Members Prototype { get; } = new Members()
        .Method("toString", 1, (realm, self, x) => Numbers.ToText(
            Self(realm, self), x.At(0) is null ? 10 : Within(realm, x.Integer(realm, 0), 2, 36, "toString() radix must be between 2 and 36")))
        .Method("toLocaleString", 0, (realm, self, x) => LocaleText.Number(realm, Self(realm, self), x.At(0), x.At(1)))
        .Method("valueOf", 0, (realm, self, _) => Self(realm, self))
        .Method("toFixed", 1, (realm, self, x) => Fixed(
            Self(realm, self), Within(realm, x.Integer(realm, 0), 0, 100, "toFixed() digits argument must be between 0 and 100")))
        .Method("toPrecision", 1, (realm, self, x) => x.At(0) is null ? Numbers.ToText(Self(realm, self)) : Precise(
            Self(realm, self), Within(realm, x.Integer(realm, 0), 1, 100, "toPrecision() argument must be between 1 and 100")))
        .Method("toExponential", 1, (realm, self, x) => Exponential(
            Self(realm, self),
            Within(realm, x.Integer(realm, 0), 0, 100, "toExponential() argument must be between 0 and 100"), x.At(0) is null));

    public static Func<Realm, JsFunction>? Constructor { get; } = realm => realm.MakeConstructor(
        Intrinsic.Number,
        1,
        (_, _, x) => x.Length == 0 ? 0.0 : x.Number(realm, 0),
        (_, x, _) => Values.ToObject(realm, x.Length == 0 ? 0.0 : x.Number(realm, 0)),
        s_functions);

    public static double ParseFloat(string text) =>
        Decimal().Match(text.TrimStart()) is { Success: true } found ? Numbers.FromText(found.Value) : double.NaN;

    public static double ParseInt(string text, double radix)
    {
        var digits = text.AsSpan().Trim();
        var negative = digits.StartsWith("-");
        digits = negative || digits.StartsWith("+") ? digits[1..] : digits;
        var r = Numbers.ToInt32(radix);
        if (r is 0 or 16 && digits.StartsWith("0x", StringComparison.OrdinalIgnoreCase))
        {
            digits = digits[2..];
            r = 16;
        }

        r = r == 0 ? 10 : r;
        if (r is < 2 or > 36)
        {
            return double.NaN;
        }

        var (number, any) = (0.0, false);
        foreach (var c in digits)
        {
            if (Numbers.DigitOf(c) >= r)
            {
                break;
            }

            (number, any) = (number * r + Numbers.DigitOf(c), true);
        }

        return !any ? double.NaN : negative ? -number : number;
    }

    /// <summary>With so many digits after the point; a half goes away from zero, as exactly as the number is kept.</summary>
    public static string Fixed(double number, int digits)
    {
        if (Math.Abs(number) >= 1e21 || !double.IsFinite(number))
        {
            return Numbers.ToText(number);
        }

        var exact = Math.Abs(number).ToString($"F{digits + ExactDigits}", CultureInfo.InvariantCulture);
        var kept = exact[..^ExactDigits].TrimEnd('.');
        var text = exact[^ExactDigits] < '5' ? kept : Next(kept);
        return number < 0 ? $"-{text}" : text;
    }

    /// <summary>The next larger number of the same digits after the point.</summary>
    private static string Next(string text)
    {
        var letters = text.ToCharArray();
        for (var i = letters.Length - 1; i >= 0; i--)
        {
            if (letters[i] == '9')
            {
                letters[i] = '0';
            }
            else if (letters[i] != '.')
            {
                letters[i]++;
                return new string(letters);
            }
        }

        return $"1{new string(letters)}";
    }

    private static string Precise(double number, int digits)
    {
        if (!double.IsFinite(number))
        {
            return Numbers.ToText(number);
        }

        var exponent = number == 0 ? 0 : int.Parse(
            number.ToString($"E{digits - 1}", CultureInfo.InvariantCulture).Split('E')[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return exponent < -6 || exponent >= digits
            ? Exponential(number, digits - 1, shortest: false)
            : Fixed(number, Math.Max(0, digits - 1 - exponent));
    }

    private static string Exponential(double number, int digits, bool shortest)
    {
        if (!double.IsFinite(number))
        {
            return Numbers.ToText(number);
        }

        var count = shortest ? Math.Max(0, Math.Abs(number).ToString("R", CultureInfo.InvariantCulture).Split('E')[0]
            .Replace(".", "", StringComparison.Ordinal).Trim('0').Length - 1) : digits;
        var parts = number.ToString($"E{count}", CultureInfo.InvariantCulture).Split('E');
        var exponent = int.Parse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{parts[0]}e{(exponent < 0 ? '-' : '+')}{Math.Abs(exponent)}");
    }

    private static bool IsWhole(double number) => double.IsFinite(number) && Math.Floor(number) == number;

    private static int Within(Realm realm, double value, int from, int to, string complaint) =>
        value >= from && value <= to ? (int)value : throw realm.RangeError(complaint);

    private static double Self(Realm realm, object? self) =>
        PrimitiveLibrary.Unwrap(self) is double number ? number : throw realm.TypeError("This is not a number");

    [GeneratedRegex(@"^[+-]?(Infinity|\d+\.?\d*(e[+-]?\d+)?|\.\d+(e[+-]?\d+)?)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Decimal();
}
