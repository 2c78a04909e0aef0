using System.Text.Json.Nodes;
using Lajur.Engine.Activities;
using Lajur.Engine.Expressions;
using Lajur.Engine.Faults;
using Lajur.Engine.Running;

namespace Lajur.Engine.Definitions;

/// <summary>An input that a workflow declares.</summary>
/// <param name="Name">The name expressions use.</param>
/// <param name="TypeName">The declared type, e.g. "String".</param>
/// <param name="IsArray">True when the value is a list of that type.</param>
/// <param name="IsRequired">True when a start without it is a fault.</param>
/// <param name="Default">The value when none is given; null for none.</param>
public sealed record WorkflowInput(string Name, string TypeName, bool IsArray, bool IsRequired, JsonNode? Default)
{
    /// <summary>The inputs of a definition, in its order.</summary>
    public static IReadOnlyList<WorkflowInput> Of(JsonObject definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return
        [
            .. (definition["inputs"] as JsonArray ?? []).OfType<JsonObject>()
                .Where(x => x["name"]?.ToString() is { Length: > 0 })
                .Select(x => new WorkflowInput(
                    x["name"]!.ToString(),
                    (x["type"] ?? x["typeName"])?.ToString() is { Length: > 0 } type ? type : "Object",
                    Flag(x, "isArray"),
                    Flag(x, "isRequired"),
                    x["defaultValue"]?.DeepClone())),
        ];
    }

    /// <summary>
    /// Fills what was not given with its default, and reads what was given as its type. Throws <see cref="FaultException"/> when a
    /// required one is missing, <see cref="VariableConversionException"/> when a value does not fit.
    /// </summary>
    /// <param name="given">What the workflow is started with; changed.</param>
    /// <param name="mayLack">True for a start by a trigger, which has nothing to give.</param>
    internal void Fill(IDictionary<string, JsonNode?> given, bool mayLack)
    {
        var value = given.TryGetValue(Name, out var found) ? found : null;
        if ((value ?? Default) is { } known)
        {
            var read = VariableTypes.Convert(new Variable("", Name, TypeName, IsArray, null), known);
            if (!JsonNode.DeepEquals(read, value))
            {
                given[Name] = read;
            }
        }
        else if (IsRequired && !mayLack)
        {
            throw new FaultException($"The workflow needs the input '{Name}'.", "InputMissing", "Workflow", null);
        }
    }

    private static bool Flag(JsonObject json, string name) => json[name] is { } flag && JsonConvert.To<bool>(flag);
}
