using System.Text.Json.Nodes;
using Lajur.Engine.Running;

namespace Lajur.Engine.Activities;

public sealed partial class ActivityExecutionContext
{
    /// <summary>The value of the nearest variable of that name; null when there is none.</summary>
    public JsonNode? GetVariable(string name) => TryGetVariable(name, out var value) ? value : null;

    /// <summary>Looks for the nearest variable of that name, from here outwards.</summary>
    public bool TryGetVariable(string name, out JsonNode? value)
    {
        for (var c = this; c is not null; c = c.ParentContext)
        {
            if (c.VariableValues.TryGetValue(name, out value))
            {
                return true;
            }
        }

        value = null;
        return false;
    }

    /// <summary>
    /// Sets the nearest variable of that name, converted to its declared type; one that nobody declares is added to the
    /// workflow's own. Throws <see cref="Faults.VariableConversionException"/> when the value does not fit.
    /// </summary>
    public void SetVariable(string name, JsonNode? value)
    {
        for (var c = this; c is not null; c = c.ParentContext)
        {
            if (c.VariableValues.ContainsKey(name) || c.ParentContext is null)
            {
                var declared = c.Activity.Variables.FirstOrDefault(x => x.Name == name);
                c.VariableValues[name] =
                    declared is null ? value?.DeepClone() : VariableTypes.Convert(declared, value);
                return;
            }
        }
    }

    /// <summary>The names of all variables seen from here; an inner one hides an outer one of the same name.</summary>
    public IEnumerable<string> VariableNames()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var c = this; c is not null; c = c.ParentContext)
        {
            names.UnionWith(c.VariableValues.Keys);
        }

        return names;
    }

    /// <summary>The variable seen from here with that id, or else that name; null when none is declared.</summary>
    internal Variable? FindDeclaration(string? id, string? name)
    {
        for (var c = this; c is not null; c = c.ParentContext)
        {
            if (c.Activity.Variables.FirstOrDefault(x => x.Id == id) is { } byId)
            {
                return byId;
            }
        }

        for (var c = this; c is not null; c = c.ParentContext)
        {
            if (c.Activity.Variables.FirstOrDefault(x => x.Name == name) is { } byName)
            {
                return byName;
            }
        }

        return null;
    }
}
