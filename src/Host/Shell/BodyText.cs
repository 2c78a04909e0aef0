using System.Text;

namespace Lajur.Host.Shell;

/// <summary>A body as text: what is text as it is, anything else in base 64.</summary>
public static class BodyText
{
    private static readonly string[] s_texts =
        ["application/json", "application/xml", "application/javascript", "application/x-www-form-urlencoded", "application/graphql"];

    /// <param name="bytes">The body.</param>
    /// <param name="mediaType">Without parameters; null when nobody says.</param>
    /// <param name="charset">Such as "utf-8"; that when nobody says or knows it.</param>
    public static string Of(byte[] bytes, string? mediaType, string? charset) =>
        IsText(mediaType) ? EncodingOf(charset).GetString(bytes).TrimStart('\uFEFF') : Convert.ToBase64String(bytes);

    private static bool IsText(string? type) => type is null
        || type.StartsWith("text/", StringComparison.OrdinalIgnoreCase)
        || type.EndsWith("+json", StringComparison.OrdinalIgnoreCase)
        || type.EndsWith("+xml", StringComparison.OrdinalIgnoreCase)
        || s_texts.Contains(type, StringComparer.OrdinalIgnoreCase);

    private static Encoding EncodingOf(string? charset)
    {
        try
        {
            return charset is null ? Encoding.UTF8 : Encoding.GetEncoding(charset.Trim('"'));
        }
        catch (ArgumentException)
        {
            return Encoding.UTF8;
        }
    }
}
