namespace Lajur.Registry.Forms.Eligibility;

/// <summary>What somebody has to fulfil to be served at all, asked over several fields of a form.</summary>
/// <param name="At">The field beside which the refusal is said.</param>
/// <param name="AnyOf">One of these has to hold.</param>
/// <param name="Message">The refusal, kindly, and what to do now.</param>
public sealed record EligibilityRule(string At, IReadOnlyList<EligibilityClause> AnyOf, string Message)
{
    /// <summary>Every field it looks at.</summary>
    public IEnumerable<string> Keys => AnyOf.Select(clause => clause.Key).Append(At);

    public bool Holds(FormAnswers answers, DateOnly today) => AnyOf.Any(clause => clause.Holds(answers, today));
}
