namespace Lajur.Registry.Forms.Conditions;

/// <summary>
/// A condition of form-js in the part of FEEL we read: <c>=media = "Email" and umur &gt;= 17</c>, with <c>and</c>,
/// <c>or</c>, <c>not(…)</c>, brackets, <c>= != &lt; &lt;= &gt; &gt;=</c>, <c>in</c> with a list or a range,
/// <c>contains</c>, <c>starts with</c>, <c>ends with</c>, <c>list contains</c>, <c>count</c> and
/// <c>string length</c>. Values are strings, numbers, dates, true, false and null.
/// </summary>
public sealed class FormCondition
{
    private FormCondition(string text, FeelTest test)
    {
        Text = text;
        Test = test;
        Keys = [.. test.Keys.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>As written, with its leading <c>=</c>.</summary>
    public string Text { get; }

    /// <summary>What is tested; a page's script can do the same.</summary>
    public FeelTest Test { get; }

    /// <summary>Every field it looks at.</summary>
    public IReadOnlyList<string> Keys { get; }

    /// <param name="given">The posted values of a field; an empty list when there are none.</param>
    public bool Holds(Func<string, IReadOnlyList<string>> given) => Test.Holds(given);

    /// <summary>Null when the text is not of the form above.</summary>
    public static FormCondition? TryParse(string text) => TryParse(text, out _);

    /// <param name="text">With its leading <c>=</c>.</param>
    /// <param name="error">Where it could not be read, in Indonesian, for whoever draws the form.</param>
    public static FormCondition? TryParse(string text, out string? error)
    {
        try
        {
            error = null;
            return new(text, FeelReader.Read(text));
        }
        catch (FormatException e)
        {
            error = e.Message;
            return null;
        }
    }
}
