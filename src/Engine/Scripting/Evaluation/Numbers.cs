using System.Globalization;
using System.Text;

namespace Lajur.Engine.Scripting.Evaluation;

/// <summary>Numbers as a script writes and reads them.</summary>
internal static class Numbers
{
    private const int Digits = 52;

    public static string ToText(double number)
    {
        if (number == Math.Floor(number) && Math.Abs(number) < 1e15)
        {
            return ((long)number).ToString(CultureInfo.InvariantCulture);
        }

        if (double.IsNaN(number) || double.IsInfinity(number))
        {
            return double.IsNaN(number) ? "NaN" : number > 0 ? "Infinity" : "-Infinity";
        }

        var (negative, digits, point) = Parts(number);
        var text = point is > 0 and <= 21
            ? point >= digits.Length ? digits.PadRight(point, '0') : $"{digits[..point]}.{digits[point..]}"
            : point is > -6 and <= 0 ? $"0.{new string('0', -point)}{digits}"
            : Exponent(digits, point - 1);
        return negative ? $"-{text}" : text;
    }

    /// <summary>The shortest digits that mean the number, and how many of them stand before its point.</summary>
    private static (bool Negative, string Digits, int Point) Parts(double number)
    {
        var parts = Math.Abs(number).ToString("R", CultureInfo.InvariantCulture).Split('E');
        var exponent = parts.Length > 1 ? int.Parse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : 0;
        var point = parts[0].IndexOf('.', StringComparison.Ordinal) is >= 0 and var dot ? dot : parts[0].Length;
        var digits = parts[0].Replace(".", "", StringComparison.Ordinal);
        var zeros = digits.Length - digits.TrimStart('0').Length;
        return (number < 0, digits.Trim('0'), point - zeros + exponent);
    }

    private static string Exponent(string digits, int exponent)
    {
        var sign = exponent < 0 ? "-" : "+";
        var tail = digits.Length > 1 ? $".{digits[1..]}" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{digits[0]}{tail}e{sign}{Math.Abs(exponent)}");
    }

    public static double FromText(string text)
    {
        var trimmed = text.AsSpan().Trim().Trim('\uFEFF').Trim();
        if (trimmed.IsEmpty)
        {
            return 0;
        }

        if (trimmed.Length > 2 && trimmed[0] == '0' && char.ToLowerInvariant(trimmed[1]) is 'x' or 'o' or 'b')
        {
            return FromWhole(trimmed[2..], char.ToLowerInvariant(trimmed[1]) switch { 'x' => 16, 'o' => 8, _ => 2 });
        }

        return trimmed switch
        {
            "Infinity" or "+Infinity" => double.PositiveInfinity,
            "-Infinity" => double.NegativeInfinity,
            _ => (char.IsAsciiDigit(trimmed[0]) || trimmed[0] is '.' or '+' or '-') && char.IsAsciiDigit(trimmed[^1]) | trimmed[^1] == '.'
                && double.TryParse(
                    trimmed,
                    NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent,
                    CultureInfo.InvariantCulture,
                    out var number)
                ? number
                : double.NaN,
        };
    }

    private static double FromWhole(ReadOnlySpan<char> digits, int radix)
    {
        var number = 0.0;
        foreach (var c in digits)
        {
            var digit = DigitOf(c);
            if (digit >= radix)
            {
                return double.NaN;
            }

            number = number * radix + digit;
        }

        return number;
    }

    public static int DigitOf(char c) =>
        char.IsAsciiDigit(c) ? c - '0' : char.IsAsciiLetter(c) ? char.ToLowerInvariant(c) - 'a' + 10 : int.MaxValue;

    public static string ToText(double number, int radix)
    {
        if (radix == 10 || double.IsNaN(number) || double.IsInfinity(number))
        {
            return ToText(number);
        }

        var made = new StringBuilder();
        var (whole, rest) = (Math.Floor(Math.Abs(number)), Math.Abs(number) - Math.Floor(Math.Abs(number)));
        // Beyond the precision of a number its digits are zeros.
        for (; whole >= 9007199254740992; whole /= radix)
        {
            made.Append('0');
        }

        do
        {
            made.Insert(0, "0123456789abcdefghijklmnopqrstuvwxyz"[(int)(whole % radix)]);
            whole = Math.Floor(whole / radix);
        }
        while (whole > 0);

        if (rest > 0)
        {
            made.Append('.');
            for (var i = 0; i < Digits && rest > 0; i++)
            {
                rest *= radix;
                made.Append("0123456789abcdefghijklmnopqrstuvwxyz"[(int)Math.Floor(rest)]);
                rest -= Math.Floor(rest);
            }
        }

        return number < 0 ? $"-{made}" : made.ToString();
    }

    /// <summary>As the operators on bits take a number.</summary>
    public static int ToInt32(double number)
    {
        if (number is >= int.MinValue and <= int.MaxValue)
        {
            return (int)number;
        }

        if (double.IsNaN(number) || double.IsInfinity(number))
        {
            return 0;
        }

        var rest = Math.Truncate(number) % 4294967296.0;
        return unchecked((int)(uint)(long)(rest < 0 ? rest + 4294967296.0 : rest));
    }
}
