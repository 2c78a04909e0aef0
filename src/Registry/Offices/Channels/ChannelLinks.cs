namespace Lajur.Registry.Offices.Channels;

/// <summary>What a tap on a channel opens, made from the number or address that people write.</summary>
public static class ChannelLinks
{
    private const int FewestDigits = 3;

    // Of a number with its country (ITU-T E.164): more are two numbers in one line.
    private const int MostDigits = 15;

    /// <summary>Null where nothing can be opened, or where the number or address is none.</summary>
    public static string? Find(ChannelKind kind, string? value) => (kind, value?.Trim()) switch
    {
        (_, null or "") => null,
        (ChannelKind.Telephone, var number) => Digits(number) is { } digits ? $"tel:{(digits.StartsWith("62", StringComparison.Ordinal) ? "+" : "")}{digits}" : null,
        (ChannelKind.WhatsApp, var number) => Digits(number) is { } digits ? $"https://wa.me/{digits}" : null,
        (ChannelKind.Email, var address) => address.Split('@') is [{ Length: > 0 }, var host] && IsHost(host) ? $"mailto:{address}" : null,
        (ChannelKind.Instagram, var name) => name.TrimStart('@') is { Length: > 0 } account && account.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '_')
            ? $"https://www.instagram.com/{account}"
            : null,
        (ChannelKind.Website or ChannelKind.Sp4nLapor, var site) => Site(site),
        _ => null,
    };

    /// <summary>As it is dialled from anywhere: a leading 0 is the country's; a short number stays as it is.</summary>
    private static string? Digits(string number)
    {
        var digits = string.Concat(number.Where(char.IsAsciiDigit));
        return digits.Length is < FewestDigits or > MostDigits || number.Any(char.IsLetter) ? null : digits[0] == '0' ? $"62{digits[1..]}" : digits;
    }

    private static string? Site(string site)
    {
        var host = site.IndexOf("://", StringComparison.Ordinal) is var at and > 0 && site[..at].ToUpperInvariant() is "HTTP" or "HTTPS" ? site[(at + 3)..] : site;
        var address = $"https://{host}";
        return Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme == "https" && IsHost(uri.Host) ? address : null;
    }

    private static bool IsHost(string host) => host.Contains('.', StringComparison.Ordinal) && Uri.CheckHostName(host) == UriHostNameType.Dns;
}
