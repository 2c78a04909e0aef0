using System.Globalization;
using Lajur.Registry.Cases;
using Lajur.Registry.Citizens;
using Lajur.Registry.Forms.Fields;
using Lajur.Registry.Speech;

namespace Lajur.Registry.Forms;

/// <summary>Answers as a reader wants them: label beside text, choices by their labels, dates in words.</summary>
public static class FormReview
{
    /// <summary>The answered fields in the order of the form. An identity number is masked.</summary>
    /// <param name="schema">The form they were given with.</param>
    /// <param name="answers">What was answered.</param>
    /// <param name="withPerson">False leaves out what says who answered.</param>
    public static IReadOnlyList<AnsweredField> Of(FormSchema schema, FormAnswers answers, bool withPerson = true) =>
        [.. schema.Fields
            .Where(field => answers.IsAnswered(field.Key) && (withPerson || !field.IsPersonal))
            .Select(field => new AnsweredField(field.Label, Text(field, answers.Values(field.Key))))];

    /// <summary>One answer the same way; null when the form has no such field, or it was not answered.</summary>
    public static string? Find(FormSchema schema, FormAnswers answers, string key) =>
        schema.Find(key) is { } field && answers.Values(key) is { Count: > 0 } values ? Text(field, values) : null;

    private static string Text(FormField field, IReadOnlyList<string> values) => field switch
    {
        CheckboxField => values is ["true"] ? "Ya" : "Tidak",
        ChoiceField choice => string.Join(", ", values.Select(value => choice.LabelOf(value) ?? value)),
        DateField { Input: not DateInput.Time } => Date(values[0]),
        DateField => values[0].Replace(':', '.'),
        TextField { Input: TextInput.Nik } when Nik.TryParse(values[0], out var nik) => nik.Masked,
        NumberField when decimal.TryParse(values[0], CultureInfo.InvariantCulture, out var number) =>
            number.ToString("#,0.##########", IndonesianSpeech.Culture),
        _ => string.Join(", ", values),
    };

    private static string Date(string stored)
    {
        if (!DateTime.TryParse(stored, CultureInfo.InvariantCulture, out var moment))
        {
            return stored;
        }

        var date = IndonesianTime.Date(DateOnly.FromDateTime(moment));
        return stored.Contains('T', StringComparison.Ordinal)
            ? $"{date} pukul {IndonesianTime.Time(TimeOnly.FromDateTime(moment))}"
            : date;
    }
}
