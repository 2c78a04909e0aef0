using System.Text.RegularExpressions;

namespace Lajur.Registry.Citizens;

/// <summary>Addresses at which a citizen can be reached.</summary>
public static partial class Contact
{
    /// <summary>Loose on purpose: one @, no blanks, a dot in the host. Whether it arrives shows the message.</summary>
    public static bool IsEmail(string text) => text.Length <= 254 && Email.IsMatch(text);

    /// <summary>8 to 15 digits, with an optional leading + and with blanks, dots, hyphens and brackets between.</summary>
    public static bool IsPhone(string text) => text.Length <= 30 && Phone.IsMatch(text) && Digits(text).TrimStart('+').Length is >= 8 and <= 15;

    /// <summary>A telephone number without what stands between its digits; a leading + is kept.</summary>
    public static string Digits(string text) => string.Concat(text.Trim().Where(sign => sign == '+' || char.IsAsciiDigit(sign)));

    /// <summary>
    /// The number as the whole world dials it, digits alone: "0812-3456-7890" becomes "6281234567890". A number without a
    /// leading 0 or + that does not begin with 62 is taken for one that lacks its 0.
    /// </summary>
    public static string International(string phone)
    {
        var digits = Digits(phone);
        return digits switch
        {
            ['+', .. var rest] => rest,
            ['0', '0', .. var rest] => rest,
            ['0', .. var rest] => $"62{rest}",
            ['6', '2', ..] => digits,
            _ => $"62{digits}",
        };
    }

    [GeneratedRegex(
        @"^[^\s@<>""',;:\\]{1,64}@[A-Za-z0-9]([A-Za-z0-9.-]{0,250}[A-Za-z0-9])?\.[A-Za-z]{2,24}$",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Email { get; }

    [GeneratedRegex(@"^\s*\+?[0-9()][0-9 ().-]*$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Phone { get; }
}
