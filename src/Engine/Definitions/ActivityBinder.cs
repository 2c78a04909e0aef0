using System.Reflection;
using System.Text.Json.Nodes;
using Lajur.Engine.Activities;
using Lajur.Engine.Definitions.Binding;
using Lajur.Engine.Expressions;
using Lajur.Engine.Journaling;
using Lajur.Engine.Running;

namespace Lajur.Engine.Definitions;

/// <summary>Fills one activity from its JSON: inputs, outputs, children, variables.</summary>
public sealed class ActivityBinder
{
    private readonly DefinitionCompiler _compiler;
    private readonly Activity _activity;
    private readonly List<Activity> _children = [];

    internal ActivityBinder(DefinitionCompiler compiler, Activity activity) => (_compiler, _activity) = (compiler, activity);

    /// <summary>Compiles a child from its JSON and adds it to the activity; null when there is none.</summary>
    public Activity? BindChild(JsonNode? json)
    {
        if (json is not JsonObject node || node["type"] is null)
        {
            return null;
        }

        var child = _compiler.Compile(node, _activity);
        _children.Add(child);
        return child;
    }

    /// <summary>Compiles a used drawing and adds it to the activity.</summary>
    internal WorkflowRoot BindDrawing(WorkflowDefinition definition)
    {
        var drawing = _compiler.CompileDrawing(definition, _activity);
        _children.Add(drawing);
        return drawing;
    }

    /// <summary>Reads {expression: {type, value}}, or a bare {type, value}; null when there is none.</summary>
    public static Expression? ReadExpression(JsonNode? json)
    {
        if (json is not JsonObject node)
        {
            return null;
        }

        var inner = node["expression"] as JsonObject ?? (node.ContainsKey("type") ? node : null);
        if (inner is null)
        {
            return null;
        }

        var type = inner["type"]?.ToString() is { Length: > 0 } t ? t : "Literal";
        var value = inner["value"]?.DeepClone();
        return type == "Literal" && value is null ? null : new Expression(type, value);
    }

    internal void Bind(JsonObject json)
    {
        foreach (var property in BindingPlan.Of(_activity.GetType()))
        {
            Bind(property, json[property.JsonName]);
        }

        _activity.Variables = ReadVariables(json["variables"]);
        _activity.LogRules = LogRules.Read(json["customProperties"]);
        _activity.Bind(json, this);
        _activity.Children = _children;
        var inputs = BindingPlan.Of(_activity.GetType()).Where(x => x.Kind == BoundKind.Input)
            .Select(x => (Input)x.Property.GetValue(_activity)!).Concat(_activity.DeclaredInputs).ToList();
        _activity.Inputs = inputs;
        _activity.AutoInputs =
            [.. inputs.Where(x => x.Expression is not null && _activity.Descriptor.FindInput(x.Name) is { AutoEvaluate: true })];
    }

    internal static IReadOnlyList<Variable> ReadVariables(JsonNode? json) =>
        json is not JsonArray list ? [] : [.. list.OfType<JsonObject>().Select(ReadVariable).Where(x => x.Name.Length > 0)];

    internal static Variable ReadVariable(JsonObject json) => new(
        json["id"]?.ToString() ?? "",
        json["name"]?.ToString() ?? "",
        json["typeName"]?.ToString() is { Length: > 0 } t ? t : "Object",
        json["isArray"] is JsonValue v && v.TryGetValue<bool>(out var b) && b,
        json["value"]?.DeepClone())
    {
        IsTransient = json["storageDriverTypeName"]?.ToString().Contains("MemoryStorageDriver", StringComparison.Ordinal) == true,
    };

    private void Bind(BoundProperty bound, JsonNode? json)
    {
        var property = bound.Property;
        switch (bound.Kind)
        {
            case BoundKind.Input:
                var input = (Input)(property.GetValue(_activity) ?? Fill(property));
                input.Name = property.Name;
                input.Expression = ReadInput(input, json) ?? input.Expression;
                break;
            case BoundKind.Output:
                var output = (Output)(property.GetValue(_activity) ?? Fill(property));
                output.Name = property.Name;
                output.MemoryReference = DrawnInput.MemoryOf(json);
                break;
            case BoundKind.Child:
                property.SetValue(_activity, BindChild(json));
                break;
            case BoundKind.Children:
                property.SetValue(_activity, (json as JsonArray ?? []).Select(BindChild).OfType<Activity>().ToList());
                break;
            case BoundKind.Variable:
                property.SetValue(_activity, json is JsonObject variable ? ReadVariable(variable) : null);
                break;
            default:
                BindBare(property, json);
                break;
        }
    }

    /// <summary>An input as an expression; a bare value, as an unwrapped input is written, counts as a literal.</summary>
    private static Expression? ReadInput(Input input, JsonNode? json)
    {
        var expression = json is null or JsonObject ? ReadExpression(json) : new Expression("Literal", json.DeepClone());
        var cleared = expression is { Type: "Literal" } && input.ValueType != typeof(string)
            && expression.Value is JsonValue v && v.TryGetValue<string>(out var s) && s.Length == 0;
        return cleared ? null : expression;
    }

    private void BindBare(PropertyInfo property, JsonNode? json)
    {
        if (json is null)
        {
            return;
        }

        try
        {
            property.SetValue(_activity, JsonConvert.To(json, property.PropertyType));
        }
        catch (FormatException e)
        {
            _compiler.Complain(_activity, property.Name, e.Message);
        }
    }

    private object Fill(PropertyInfo property)
    {
        var made = Activator.CreateInstance(property.PropertyType)!;
        property.SetValue(_activity, made);
        return made;
    }
}
