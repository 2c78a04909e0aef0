using System.Globalization;
using System.Text.Json.Nodes;
using Lajur.Registry.Cases;
using Lajur.Registry.Citizens;
using Lajur.Registry.Citizens.Regions;
using Lajur.Registry.Forms.Fields;
using Lajur.Registry.Forms.Identity;
using Lajur.Registry.Forms.Lists;
using Lajur.Registry.Speech;

namespace Lajur.Registry.Forms;

/// <summary>Answers as a reader wants them: label beside text, choices by their labels, dates in words.</summary>
public static class FormReview
{
    /// <summary>The answered fields in the order of the form. Numbers of persons and families are masked.</summary>
    /// <param name="schema">The form they were given with.</param>
    /// <param name="answers">What was answered.</param>
    /// <param name="withPerson">False leaves out what says who answered.</param>
    public static IReadOnlyList<AnsweredField> Of(FormSchema schema, FormAnswers answers, bool withPerson = true)
    {
        var remarks = NikComparison.Find(schema, answers, today: default).ToLookup(remark => remark.Key, remark => remark.Sentence, StringComparer.Ordinal);
        return [.. schema.Fields
            .Where(field => answers.IsAnswered(field.Key) && (withPerson || !field.IsPersonal))
            .Select(field => new AnsweredField(field.Label, Text(field, answers)) { Remark = remarks.Contains(field.Key) ? string.Join(" ", remarks[field.Key]) : null })];
    }

    /// <summary>One answer in words; rows of a list a line each.</summary>
    public static string Text(FormField field, FormAnswers answers) => (field, answers.Node(field.LocalKey)) switch
    {
        (ListField list, JsonArray rows) => string.Join("\n", rows.OfType<JsonObject>().Select((row, index) => $"{index + 1}. {Row(list, row)}")),
        (RegionField, JsonObject parts) => Address(parts),
        _ => Text(field, answers.Values(field.LocalKey)),
    };

    /// <summary>An address from its parts, the smallest first, as it is written on a letter.</summary>
    public static string Address(JsonObject parts) => string.Join(", ", RegionField.Parts.Reverse()
        .Select(part => (Part: part, Text: parts[part]?.ToString() ?? ""))
        .Where(part => part.Text.Length > 0)
        .Select(part => part.Part == RegionField.Regency ? RegionList.NameOf(part.Text) : part.Text));

    private static string Row(ListField list, JsonObject row)
    {
        var answers = FormAnswers.FromJson(row);
        return string.Join("; ", list.RowOf("0").Fields.Where(field => answers.IsAnswered(field.LocalKey))
            .Select(field => $"{field.Label}: {Text(field, answers)}"));
    }

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
        TextField { Input: TextInput.FamilyCard } when values[0].Length == 16 => $"{values[0][..4]}{new string('*', 10)}{values[0][^2..]}",
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
