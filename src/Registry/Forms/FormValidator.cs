using System.Text.Json.Nodes;
using Lajur.Registry.Forms.Fields;

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
        var answers = new JsonObject();
        var errors = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var shown in schema.Visible(values).OfType<FormField>().Where(field => !field.IsReadOnly))
        {
            var field = outcome is not null && shown.RequiredFor.Contains(outcome, StringComparer.Ordinal)
                ? shown with { IsRequired = true }
                : shown;
            var posted = values.GetValueOrDefault(field.Key) ?? [];
            var (answer, error) = field is FileField files
                ? (null, FileError(files, fileCounts?.GetValueOrDefault(field.Key) ?? 0))
                : FieldReader.Read(field, posted, today);
            if (error is not null)
            {
                errors[field.Key] = error;
            }
            else if (answer is not null)
            {
                answers[field.Key] = answer;
            }
        }

        var given = new FormAnswers(answers);
        Refuse(schema, given, today, errors);
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

    private static string? FileError(FileField field, int count) => (count, field) switch
    {
        (0, { IsRequired: true }) => FormSentences.Required(field),
        ( > 1, { TakesSeveral: false }) => $"Lampirkan satu berkas saja. Anda memilih {count}.",
        _ => null,
    };
}
