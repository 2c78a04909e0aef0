using System.Globalization;

namespace Lajur.Registry.Forms.Eligibility;

/// <summary>One way to fulfil a rule. A field that is not answered fulfils nothing.</summary>
/// <param name="Key">The field it looks at.</param>
public abstract record EligibilityClause(string Key)
{
    public abstract bool Holds(FormAnswers answers, DateOnly today);

    /// <summary>The field is answered with this value.</summary>
    public sealed record Is(string Key, string Value) : EligibilityClause(Key)
    {
        public override bool Holds(FormAnswers answers, DateOnly today) =>
            answers.Values(Key).Contains(Value, StringComparer.Ordinal);
    }

    /// <summary>Whoever was born on the date in the field has had this birthday.</summary>
    public sealed record IsAged(string Key, int Years) : EligibilityClause(Key)
    {
        public override bool Holds(FormAnswers answers, DateOnly today) =>
            DateOnly.TryParseExact(answers.Text(Key), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var born)
            && born.AddYears(Years) <= today;
    }
}
