using System.Text.RegularExpressions;

namespace Lajur.Registry.Exchange.Tables.Reading;

/// <summary>The numbers of an SOP's rows: 1, 2.a, 10.</summary>
internal static partial class StepNumbers
{
    /// <summary>The number in the one way it is compared and drawn: "2a", "2 a." and "2.A" are "2.a". Words that are no number stay as they are.</summary>
    public static string Written(string words)
    {
        var match = Form().Match(words.Trim());
        return !match.Success ? words.Trim()
            : match.Groups["part"].Success ? $"{match.Groups["main"].Value}.{match.Groups["part"].Value.ToLowerInvariant()}"
            : match.Groups["main"].Value;
    }

    public static bool AreOne(string words) => Form().IsMatch(words.Trim());

    [GeneratedRegex(@"^(?<main>\d{1,3})(\s*[.\-]?\s*(?<part>[a-z]|\d{1,2}))?\s*[.)]?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Form();
}
