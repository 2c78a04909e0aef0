namespace Lajur.Registry.Speech;

internal static class Cutting
{
    /// <summary>The text, with an ellipsis in place of what is too long for its column.</summary>
    public static string CutTo(this string text, int length) => text.Length <= length ? text : $"{text[..(length - 1)]}…";
}
