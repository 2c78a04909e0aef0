using System.Text.Json.Nodes;
using Lajur.Registry.Forms.Fields;
using Lajur.Registry.Forms.Identity;
using Lajur.Registry.Forms.Lists;

namespace Lajur.Registry.Forms;

/// <summary>One posted form on its way to answers: rows become objects, and errors bear the names under which was posted.</summary>
internal sealed class FormFilling(
    FormSchema schema, IReadOnlyDictionary<string, string[]> values, IReadOnlyDictionary<string, int>? fileCounts, string? outcome, DateOnly today)
{
    private readonly HashSet<string> _visible = [.. schema.Visible(values).Select(component => component.Id)];

    public Dictionary<string, string> Errors { get; } = new(StringComparer.Ordinal);

    /// <summary>Reads what stands in these components into an object with a property a field.</summary>
    public void Fill(JsonObject answers, IReadOnlyList<FormComponent> components)
    {
        foreach (var component in components.Where(component => _visible.Contains(component.Id)))
        {
            switch (component)
            {
                case FormGroup group:
                    Fill(answers, group.Components);
                    break;
                case FormField field when !schema.IsReadOnly(field, values):
                    Read(answers, outcome is not null && field.RequiredFor.Contains(outcome, StringComparer.Ordinal) ? field with { IsRequired = true } : field);
                    break;
                default:
                    break;
            }
        }
    }

    private void Read(JsonObject answers, FormField field)
    {
        var (answer, error) = field switch
        {
            FileField files => (null, FileError(files, fileCounts?.GetValueOrDefault(field.Key) ?? 0)),
            ListField list => Rows(list),
            RegionField region => (RegionReader.Read(region, values, Errors), null),
            _ => FieldReader.Read(field, values.GetValueOrDefault(field.Key) ?? [], today),
        };
        if (error is not null)
        {
            Errors[field.Key] = error;
        }
        else if (answer is not null)
        {
            answers[field.LocalKey] = answer;
        }
    }

    private (JsonNode? Answer, string? Error) Rows(ListField list)
    {
        var rows = new JsonArray();
        foreach (var row in list.Rows(values))
        {
            var read = new JsonObject();
            Fill(read, row.Components);
            foreach (var remark in NikComparison.Find(row.Fields, FormAnswers.FromJson(read), today).Where(remark => remark.Refuses))
            {
                Errors.TryAdd(remark.Key, remark.Sentence);
            }

            if (read.Count > 0)
            {
                rows.Add(read);
            }
        }

        var least = Math.Max(list.MinRows, list.IsRequired ? 1 : 0);
        return rows.Count > list.MaxRows ? (null, $"{list.Label}: paling banyak {list.MaxRows} baris. Hapus sebagian.")
            : rows.Count < least ? (null, $"{list.Label}: isi paling sedikit {least} baris.")
            : (rows.Count > 0 ? rows : null, null);
    }

    private static string? FileError(FileField field, int count) => (count, field) switch
    {
        (0, { IsRequired: true }) => FormSentences.Required(field),
        ( > 1, { TakesSeveral: false }) => $"Lampirkan satu berkas saja. Anda memilih {count}.",
        _ => null,
    };
}
