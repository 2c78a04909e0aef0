using System.Globalization;
using Lajur.Registry.Forms;
using Lajur.Registry.Forms.Fields;
using Lajur.Registry.Forms.Lists;

namespace Lajur.Host.TryOut.Examples;

/// <summary>
/// Fills a form in as somebody plausible would. What the form refuses is tried in other ways, field by field, as often as there
/// are other ways; the same form on the same day is always filled in the same.
/// </summary>
/// <param name="schema">The form.</param>
/// <param name="person">The example applicant.</param>
/// <param name="today">The office's date.</param>
public sealed class ExampleValues(FormSchema schema, ExamplePerson person, DateOnly today)
{
    private const int MostRounds = 40;

    private readonly ExampleAnswers _answers = new(person, today);
    private readonly Dictionary<string, int> _tries = new(StringComparer.Ordinal);

    /// <summary>The values as a browser would post them.</summary>
    /// <param name="known">What stands in the form already; it stays.</param>
    /// <param name="outcome">The outcome that the step is likely to have; null where there is none.</param>
    public IReadOnlyDictionary<string, string[]> Fill(IReadOnlyDictionary<string, string[]> known, string? outcome = null)
    {
        var values = new Dictionary<string, string[]>(known, StringComparer.Ordinal);
        for (var round = 0; round < MostRounds; round++)
        {
            AnswerWhatIsSeen(values, known);
            var files = schema.All.OfType<FileField>().ToDictionary(file => file.Key, _ => 1, StringComparer.Ordinal);
            var errors = FormValidator.Validate(schema, values, files, outcome, today).Errors;
            if (errors.Count == 0 || !TryOtherWays(values, errors.Keys, known))
            {
                return values;
            }
        }

        return values;
    }

    private void AnswerWhatIsSeen(Dictionary<string, string[]> values, IReadOnlyDictionary<string, string[]> known)
    {
        // A list that gets its first row, or a choice that brings up more, shows more to answer.
        for (var seen = -1; seen != values.Count;)
        {
            seen = values.Count;
            foreach (var field in schema.Visible(values).OfType<FormField>().Where(field => field is not FileField && !field.IsReadOnly))
            {
                Answer(field, values, known);
            }
        }
    }

    private void Answer(FormField field, Dictionary<string, string[]> values, IReadOnlyDictionary<string, string[]> known)
    {
        switch (field)
        {
            case ListField list when !values.ContainsKey(list.Key):
                values[list.Key] = [.. Enumerable.Range(0, Math.Max(1, list.MinRows)).Select(row => row.ToString(CultureInfo.InvariantCulture))];
                break;
            case RegionField region:
                foreach (var part in RegionField.Parts)
                {
                    values.TryAdd(region.NameOf(part), [person.PartOf(part)]);
                }

                break;
            case not ListField when !known.ContainsKey(field.Key):
                var ways = _answers.Of(field);
                values[field.Key] = ways[Math.Min(_tries.GetValueOrDefault(field.Key), ways.Count - 1)];
                break;
        }
    }

    private bool TryOtherWays(Dictionary<string, string[]> values, IEnumerable<string> keys, IReadOnlyDictionary<string, string[]> known)
    {
        var changed = false;
        foreach (var field in schema.Visible(values).OfType<FormField>().Where(field => keys.Contains(field.Key, StringComparer.Ordinal) && !known.ContainsKey(field.Key)))
        {
            var next = _tries.GetValueOrDefault(field.Key) + 1;
            if (next < _answers.Of(field).Count)
            {
                _tries[field.Key] = next;
                changed = true;
            }
        }

        return changed;
    }
}
