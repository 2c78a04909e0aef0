using System.Text.Json.Nodes;
using Lajur.Registry.Drafts;
using Lajur.Registry.Forms;
using Lajur.Registry.Forms.Blocks;
using Lajur.Registry.Forms.Fields;
using Lajur.Registry.Forms.Filling;
using Lajur.Registry.Forms.Lists;
using Lajur.Registry.Inbox;
using Lajur.Registry.Tracking;

namespace Lajur.Host.Forms;

/// <summary>
/// A form as it stands on a page: its components, what was typed and chosen, and what is wrong with it. Draw it with
/// <see cref="FormFields"/> inside a form element, and put an <see cref="ErrorSummary"/> over it.
/// </summary>
public sealed class FilledForm
{
    private readonly HashSet<string> _visible;

    /// <param name="schema">The whole form; its conditions look at every field.</param>
    /// <param name="values">What was posted, or answered before, by field key.</param>
    /// <param name="errors">Sentences by field key.</param>
    /// <param name="components">The part that is drawn; everything when null.</param>
    public FilledForm(
        FormSchema schema,
        IReadOnlyDictionary<string, string[]> values,
        IReadOnlyDictionary<string, string>? errors = null,
        IReadOnlyList<FormComponent>? components = null)
    {
        Schema = schema;
        Values = values;
        Errors = errors ?? new Dictionary<string, string>(StringComparer.Ordinal);
        Components = components ?? schema.Components;
        _visible = [.. schema.Visible(values).Select(component => component.Id)];
    }

    /// <summary>What stands first in the form of a request: what the case knows.</summary>
    public static IReadOnlyDictionary<string, string[]> First(CompletionRequestView request) => request is { Form: { } form, Facts: { } facts }
        ? KnownFacts.Prefill(form, facts)
        : new Dictionary<string, string[]>(StringComparer.Ordinal);

    public FormSchema Schema { get; }

    public IReadOnlyDictionary<string, string[]> Values { get; }

    public IReadOnlyDictionary<string, string> Errors { get; }

    /// <summary>What is drawn, from top to bottom.</summary>
    public IReadOnlyList<FormComponent> Components { get; }

    /// <summary>Files that were chosen before and are kept.</summary>
    public IReadOnlyList<DraftFileInfo> Files { get; init; } = [];

    /// <summary>The ways to finish the step whose form it is; null outside of one.</summary>
    public IReadOnlyList<WorkItemOutcome>? Outcomes { get; init; }

    /// <summary>The ways to finish this step, as their buttons say, for which an otherwise optional field must be answered.</summary>
    public IReadOnlyList<string> DemandedBy(FormField field) => Outcomes is null
        ? field.RequiredFor
        : [.. Outcomes.Where(outcome => field.RequiredFor.Contains(outcome.Name, StringComparer.Ordinal)).Select(outcome => outcome.Label)];

    /// <summary>Whether the component is shown with what stands in the form now.</summary>
    public bool Shows(FormComponent component) => _visible.Contains(component.Id);

    /// <summary>The component as it is with what stands in the form now: read-only where a condition says so.</summary>
    public FormComponent Settled(FormComponent component) =>
        component is FormField { ReadOnlyWhen: not null } field && Schema.IsReadOnly(field, Values) ? field with { IsReadOnly = true } : component;

    /// <summary>What stands in a field, as posted; its default while nothing was posted for it.</summary>
    public IReadOnlyList<string> Of(FormField field) => Values.TryGetValue(field.Key, out var posted) ? posted : field.Defaults;

    /// <summary>What a table shows, row by row: of a list in this form, or else of the case.</summary>
    public IReadOnlyList<IReadOnlyList<string>> RowsOf(FormTable table) => Schema.Find(table.Source) is ListField list
        ? [.. list.Rows(Values).Select(row => Cells(table, column => Shown(row, column)))]
        : [.. (KnownFacts.Find(Facts, table.Source) as JsonArray ?? []).OfType<JsonObject>().Select(row => Cells(table, column => row[column]?.ToString() ?? ""))];

    /// <summary>What is known of the case, for tables; null outside of one.</summary>
    public JsonObject? Facts { get; init; }

    /// <summary>The errors of the drawn fields in their order, then those that belong to no drawn field.</summary>
    public IReadOnlyList<FieldError> Mistakes()
    {
        List<FieldError> found = [];
        foreach (var field in Drawn(Components).OfType<FormField>())
        {
            if (Errors.TryGetValue(field.Key, out var sentence))
            {
                found.Add(new(field.Key, sentence, FieldIds.Input(field)));
            }

            foreach (var part in (field as RegionField is { } region ? RegionField.Parts.Select(region.NameOf) : []).Where(Errors.ContainsKey))
            {
                found.Add(new(part, Errors[part], FieldIds.Input(part)));
            }
        }

        found.AddRange(Errors.Where(error => !found.Exists(known => known.Key == error.Key))
            .Select(error => new FieldError(error.Key, error.Value, null)));
        return found;
    }

    /// <summary>Every component under these, themselves included; of a list the list alone.</summary>
    public static IEnumerable<FormComponent> Flatten(IEnumerable<FormComponent> components) =>
        components.SelectMany(component => Flatten((component as FormGroup)?.Components ?? []).Prepend(component));

    private IEnumerable<FormComponent> Drawn(IEnumerable<FormComponent> components) => components.SelectMany(component => Drawn(component switch
    {
        FormGroup group => group.Components,
        ListField list => list.Rows(Values).SelectMany(row => row.Components),
        _ => [],
    }).Prepend(component));

    private string Shown(ListRow row, string column) =>
        Flatten(row.Components).OfType<FormField>().FirstOrDefault(field => field.LocalKey == column) is not { } field ? ""
        : field is ChoiceField choice ? string.Join(", ", Of(field).Select(value => choice.LabelOf(value) ?? value).Where(text => text.Length > 0))
        : string.Join(", ", Of(field));

    private static IReadOnlyList<string> Cells(FormTable table, Func<string, string> cell) => [.. table.Columns.Select(column => cell(column.Value))];
}
