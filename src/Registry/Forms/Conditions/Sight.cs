using Lajur.Registry.Forms.Fields;
using Lajur.Registry.Forms.Lists;

namespace Lajur.Registry.Forms.Conditions;

/// <summary>
/// What of a form is seen with some values posted. A condition may look at a field further down, which another condition
/// hides in its turn: so all stand there at first, and it is gone through until nothing changes any more.
/// </summary>
internal sealed class Sight
{
    /// <summary>Conditions that hide each other without end are left as they stand after so many times.</summary>
    private const int Rounds = 20;

    private readonly IReadOnlyDictionary<string, string[]> _values;
    private readonly Dictionary<string, FormField> _standing = new(StringComparer.Ordinal);
    private List<FormComponent> _visible = [];

    private Sight(IReadOnlyDictionary<string, string[]> values) => _values = values;

    public IReadOnlyList<FormComponent> Visible => _visible;

    public static Sight Of(IReadOnlyList<FormComponent> components, IReadOnlyDictionary<string, string[]> values)
    {
        var sight = new Sight(values);
        sight.Stand(components);
        sight.Look(components);
        for (var round = 1; round < Rounds && sight.Look(components); round++)
        {
        }

        return sight;
    }

    public bool Holds(FormCondition condition, string scope) => condition.Holds(key => Given(key, scope));

    /// <returns>True when other components are seen than before.</returns>
    private bool Look(IReadOnlyList<FormComponent> components)
    {
        var before = _visible;
        _visible = [];
        Collect(components);
        return !before.Select(component => component.Id).SequenceEqual(_visible.Select(component => component.Id), StringComparer.Ordinal);
    }

    private void Collect(IReadOnlyList<FormComponent> components)
    {
        foreach (var component in components)
        {
            if (component.HideWhen is { } hide && Holds(hide, component.Scope))
            {
                Fall(component);
                continue;
            }

            _visible.Add(component);
            if (component is FormField field)
            {
                _standing[field.Key] = field;
            }

            Collect(Inside(component));
        }
    }

    private void Stand(IReadOnlyList<FormComponent> components)
    {
        foreach (var component in components)
        {
            if (component is FormField field)
            {
                _standing[field.Key] = field;
            }

            Stand(Inside(component));
        }
    }

    private void Fall(FormComponent component)
    {
        if (component is FormField field)
        {
            _standing.Remove(field.Key);
        }

        foreach (var inner in Inside(component))
        {
            Fall(inner);
        }
    }

    private IReadOnlyList<FormComponent> Inside(FormComponent component) => component switch
    {
        FormGroup group => group.Components,
        ListField list => [.. list.Rows(_values).SelectMany(row => row.Components)],
        _ => [],
    };

    /// <summary>What stands in the field of that name in the same row, in a row around it, or at the top; nothing when it is hidden.</summary>
    private IReadOnlyList<string> Given(string key, string scope)
    {
        var field = FieldNames.Outwards(scope).Select(prefix => _standing.GetValueOrDefault(prefix + key)).FirstOrDefault(found => found is not null);
        return (field, field is null ? null : _values.GetValueOrDefault(field.Key) ?? field.Defaults) switch
        {
            (null, _) => [],
            (CheckboxField, var posted) => [FormPost.IsChecked(posted) ? "true" : "false"],
            (ListField list, _) => list.Tokens(_values),
            (NumberField, var posted) => [.. posted!.Select(text => text.Replace(',', '.'))],
            (_, var posted) => posted!,
        };
    }
}
