using Lajur.Registry.Forms.Aggregates;
using Lajur.Registry.Forms.Eligibility;
using Lajur.Registry.Forms.Fields;

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
    }

    public string Id { get; }

    /// <summary>Heading over the form; custom property <c>title</c>.</summary>
    public string? Title { get; }

    public IReadOnlyList<FormComponent> Components { get; }

    /// <summary>Every field in the order it stands, those in groups included.</summary>
    public IReadOnlyList<FormField> Fields { get; }

    /// <summary>Who is served; checked when every field they look at is answered rightly. Custom property <c>lajur.eligibility</c>.</summary>
    public IReadOnlyList<EligibilityRule> Eligibility { get; internal init; } = [];

    /// <summary>Which of its fields hold a table of numbers of people; null when none do. Custom property <c>lajur.aggregate</c>.</summary>
    public AggregateRule? Aggregate { get; internal init; }

    /// <summary>True when it matters on which day it is filled in.</summary>
    public bool DependsOnToday => Eligibility.Count > 0 || Fields.OfType<DateField>().Any(date => date.FromToday);

    /// <summary>
    /// What an applicant must say of themselves beyond their name: "nik", "phone", "email"; custom property
    /// <c>lajur.demands</c> of an intake form.
    /// </summary>
    public IReadOnlySet<string> Demands { get; internal init; } = new HashSet<string>(StringComparer.Ordinal);

    public FormField? Find(string key) => Fields.FirstOrDefault(field => field.Key == key);

    /// <exception cref="FormSchemaException">The JSON is no form we can show; all problems at once.</exception>
    public static FormSchema Parse(string json) => FormSchemaReader.Read(json);

    /// <summary>
    /// The components seen with these values posted, fields and others, groups before what is in them. What a hidden
    /// field was given does not count in the conditions of others.
    /// </summary>
    public IReadOnlyList<FormComponent> Visible(IReadOnlyDictionary<string, string[]> values)
    {
        List<FormComponent> visible = [];
        var keys = new HashSet<string>(StringComparer.Ordinal);
        Collect(Components);
        return visible;

        void Collect(IReadOnlyList<FormComponent> components)
        {
            foreach (var component in components.Where(c => c.HideWhen?.Holds(Given) != true))
            {
                visible.Add(component);
                keys.Add((component as FormField)?.Key ?? "");
                Collect((component as FormGroup)?.Components ?? []);
            }
        }

        IReadOnlyList<string> Given(string key) => (Find(key), values.GetValueOrDefault(key)) switch
        {
            ({ } field, _) when !keys.Contains(field.Key) => [],
            (CheckboxField, var posted) => [FormPost.IsChecked(posted) ? "true" : "false"],
            (_, var posted) => posted ?? [],
        };
    }

    private static IEnumerable<FormComponent> Flatten(IEnumerable<FormComponent> components) =>
        components.SelectMany(component => Flatten((component as FormGroup)?.Components ?? []).Prepend(component));
}
