using Lajur.Registry.Forms.Aggregates;
using Lajur.Registry.Forms.Conditions;
using Lajur.Registry.Forms.Eligibility;
using Lajur.Registry.Forms.Fields;
using Lajur.Registry.Forms.Lists;
using Lajur.Registry.Forms.Reading;

namespace Lajur.Registry.Forms;

/// <summary>A form as a tree of components, read from form-js JSON.</summary>
public sealed class FormSchema
{
    internal FormSchema(string id, string? title, IReadOnlyList<FormComponent> components)
    {
        Id = id;
        Title = title;
        Components = components;
        Fields = [.. Flatten(components).OfType<FormField>()];
        All = [.. Flatten(components, intoLists: true)];
    }

    /// <summary>Nothing to fill in.</summary>
    public static FormSchema Empty { get; } = new("tanpa-isian", title: null, []);

    public string Id { get; }

    /// <summary>Heading over the form; custom property <c>title</c>.</summary>
    public string? Title { get; }

    public IReadOnlyList<FormComponent> Components { get; }

    /// <summary>Every field in the order it stands, those in groups included; of a list the list itself.</summary>
    public IReadOnlyList<FormField> Fields { get; }

    /// <summary>Every component in the order it stands, those in groups and what stands in each row of a list included.</summary>
    public IReadOnlyList<FormComponent> All { get; }

    /// <summary>Who is served; checked when every field they look at is answered rightly. Custom property <c>lajur.eligibility</c>.</summary>
    public IReadOnlyList<EligibilityRule> Eligibility { get; internal init; } = [];

    /// <summary>Which of its fields hold a table of numbers of people; null when none do. Custom property <c>lajur.aggregate</c>.</summary>
    public AggregateRule? Aggregate { get; internal init; }

    /// <summary>True when it matters on which day it is filled in.</summary>
    public bool DependsOnToday => Eligibility.Count > 0
        || All.Any(component => component is DateField { FromToday: true } or TextField { Companions: not null });

    /// <summary>
    /// What an applicant must say of themselves beyond their name: "nik", "phone", "email"; custom property
    /// <c>lajur.demands</c> of an intake form.
    /// </summary>
    public IReadOnlySet<string> Demands { get; internal init; } = new HashSet<string>(StringComparer.Ordinal);

    public FormField? Find(string key) => Fields.FirstOrDefault(field => field.Key == key);

    /// <exception cref="FormSchemaException">The JSON is no form we can show; all problems at once.</exception>
    public static FormSchema Parse(string json) => FormSchemaReader.Read(json);

    /// <summary>
    /// The components seen with these values posted, fields and others, groups and lists before what is in them. What a
    /// hidden field was given does not count in the conditions of others; where nothing was posted its default does.
    /// </summary>
    public IReadOnlyList<FormComponent> Visible(IReadOnlyDictionary<string, string[]> values) => Sight.Of(Components, values).Visible;

    /// <summary>Whether a field may not be changed with these values posted.</summary>
    public bool IsReadOnly(FormField field, IReadOnlyDictionary<string, string[]> values) =>
        field.IsReadOnly || field.ReadOnlyWhen is { } condition && Sight.Of(Components, values).Holds(condition, field.Scope);

    /// <summary>
    /// The name under which a field that a condition names is posted: the one in the same row, in a row around it, or at
    /// the top of the form.
    /// </summary>
    public string NameOf(string key, string scope) =>
        FieldNames.Outwards(scope).Select(prefix => prefix + key).FirstOrDefault(IsField) ?? key;

    /// <summary>True when a posted name, tokens of rows taken out, is the way to a field.</summary>
    private bool IsField(string name)
    {
        var parts = name.Split(FieldNames.Joint);
        var components = Components;
        for (var at = 0; at < parts.Length - 1; at += 2)
        {
            if (Flatten(components).OfType<ListField>().FirstOrDefault(list => list.LocalKey == parts[at]) is not { } list)
            {
                return false;
            }

            components = list.Components;
        }

        return Flatten(components).OfType<FormField>().Any(field => field.LocalKey == parts[^1]);
    }

    private static IEnumerable<FormComponent> Flatten(IEnumerable<FormComponent> components, bool intoLists = false) =>
        components.SelectMany(component => Flatten(Inside(component, intoLists), intoLists).Prepend(component));

    private static IReadOnlyList<FormComponent> Inside(FormComponent component, bool intoLists) => component switch
    {
        FormGroup group => group.Components,
        ListField list when intoLists => list.Components,
        _ => [],
    };
}
