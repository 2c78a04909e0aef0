using System.Text.Json.Nodes;
using Lajur.Registry.Forms.Identity;

namespace Lajur.Registry.Forms;

/// <summary>Checks a posted form against its schema, on the server. Fields that are hidden are neither asked nor kept.</summary>
public static class FormValidator
{
    /// <param name="schema">The form.</param>
    /// <param name="values">What was posted, by field key; keys the form does not know are ignored.</param>
    /// <param name="fileCounts">How many files came with each file field; null when none did.</param>
    /// <param name="outcome">The outcome chosen with it, where the form belongs to a step.</param>
    /// <param name="today">The office's date, from which ages and days to come are reckoned; without it nobody has an age and no day is past.</param>
    public static FormCheck Validate(
        FormSchema schema,
        IReadOnlyDictionary<string, string[]> values,
        IReadOnlyDictionary<string, int>? fileCounts = null,
        string? outcome = null,
        DateOnly today = default)
    {
        var filling = new FormFilling(schema, values, fileCounts, outcome, today);
        var answers = new JsonObject();
        filling.Fill(answers, schema.Components);
        var (given, errors) = (new FormAnswers(answers), filling.Errors);
        Refuse(schema, given, today, errors);
        foreach (var remark in NikComparison.Find(schema, given, today).Where(remark => remark.Refuses))
        {
            errors.TryAdd(remark.Key, remark.Sentence);
        }

        return new(given, errors);
    }

    /// <summary>Says who is not served. A rule waits until every field it looks at is answered rightly.</summary>
    private static void Refuse(FormSchema schema, FormAnswers answers, DateOnly today, Dictionary<string, string> errors)
    {
        var refused = schema.Eligibility
            .Where(rule => answers.IsAnswered(rule.At) && !rule.Keys.Any(errors.ContainsKey) && !rule.Holds(answers, today))
            .ToList();
        foreach (var rule in refused)
        {
            errors.TryAdd(rule.At, rule.Message);
        }
    }
}
