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
    public static FormCheck Validate(
        FormSchema schema,
        IReadOnlyDictionary<string, string[]> values,
        IReadOnlyDictionary<string, int>? fileCounts = null,
        string? outcome = null)
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
                : FieldReader.Read(field, posted);
            if (error is not null)
            {
                errors[field.Key] = error;
            }
            else if (answer is not null)
            {
                answers[field.Key] = answer;
            }
        }

        return new(new FormAnswers(answers), errors);
    }

    private static string? FileError(FileField field, int count) => (count, field) switch
    {
        (0, { IsRequired: true }) => FormSentences.Required(field),
        ( > 1, { TakesSeveral: false }) => $"Lampirkan satu berkas saja. Anda memilih {count}.",
        _ => null,
    };
}
