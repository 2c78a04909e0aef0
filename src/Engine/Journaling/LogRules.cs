using System.Text.Json.Nodes;
using Lajur.Engine.Activities;
using Lajur.Engine.Definitions;
using Lajur.Engine.Expressions;

namespace Lajur.Engine.Journaling;

/// <summary>
/// Which inputs and outputs the journal keeps, as the drawing says under "logPersistenceConfig" (or, in older ones,
/// "logPersistenceMode"): for one value, else for its activity, else for the workflow; kept when nothing is said.
/// </summary>
internal sealed class LogRules
{
    private readonly Rule? _default;
    private readonly Dictionary<string, Rule> _inputs;
    private readonly Dictionary<string, Rule> _outputs;

    private LogRules(Rule? byDefault, Dictionary<string, Rule> inputs, Dictionary<string, Rule> outputs) =>
        (_default, _inputs, _outputs) = (byDefault, inputs, outputs);

    /// <summary>The rules in a node's or a workflow's custom properties; null when there are none.</summary>
    public static LogRules? Read(JsonNode? customProperties)
    {
        var (config, legacy) = ((customProperties as JsonObject)?["logPersistenceConfig"], (customProperties as JsonObject)?["logPersistenceMode"]);
        var byDefault = Rule.Read(Of(config, "default")) ?? Rule.Read(Of(legacy, "default"));
        var (inputs, outputs) = (Named(config, legacy, "inputs"), Named(config, legacy, "outputs"));
        return byDefault is null && inputs.Count == 0 && outputs.Count == 0 ? null : new LogRules(byDefault, inputs, outputs);
    }

    /// <summary>True when the journal keeps that input.</summary>
    public static bool KeepsInput(ActivityExecutionContext context, string name) => Keeps(context, context.Activity.LogRules?._inputs, name);

    /// <summary>True when the journal keeps that output.</summary>
    public static bool KeepsOutput(ActivityExecutionContext context, string name) => Keeps(context, context.Activity.LogRules?._outputs, name);

    private static bool Keeps(ActivityExecutionContext context, Dictionary<string, Rule>? named, string name) =>
        named?.GetValueOrDefault(name)?.Ask(context)
        ?? context.Activity.LogRules?._default?.Ask(context)
        ?? context.Activity.Drawing.LogRules?._default?.Ask(context)
        ?? true;

    private static Dictionary<string, Rule> Named(JsonNode? config, JsonNode? legacy, string list)
    {
        var rules = new Dictionary<string, Rule>(StringComparer.OrdinalIgnoreCase);
        foreach (var source in new[] { legacy, config })
        {
            foreach (var (name, value) in Of(source, list) as JsonObject ?? [])
            {
                if (Rule.Read(value) is { } rule)
                {
                    rules[name] = rule;
                }
            }
        }

        return rules;
    }

    private static JsonNode? Of(JsonNode? json, string name) => (json as JsonObject)?[name];

    /// <summary>Include, exclude, or an expression that says which; null for "inherit".</summary>
    private sealed record Rule(bool? Includes, Expression? Expression)
    {
        public static Rule? Read(JsonNode? json) => json switch
        {
            JsonObject config when config["evaluationMode"]?.ToString() == "Expression" =>
                ActivityBinder.ReadExpression(config["expression"]) is { } expression ? new Rule(null, expression) : null,
            JsonObject config => Named(config["strategyType"]?.ToString()),
            JsonValue mode => Named(mode.ToString()),
            _ => null,
        };

        public bool? Ask(ActivityExecutionContext context)
        {
            if (Expression is null)
            {
                return Includes;
            }

            try
            {
                return Named(JsonConvert.Text(context.Evaluate(Expression)))?.Includes;
            }
            catch (ExpressionException)
            {
                // What cannot say whether it may be kept is not kept.
                return false;
            }
        }

        private static Rule? Named(string? name) =>
            name is null ? null
            : Names(name, "Exclude") ? new Rule(false, null)
            : Names(name, "Include") ? new Rule(true, null)
            : null;

        // "Exclude", or the class "Elsa.Workflows.LogPersistence.Strategies.Exclude, Elsa.Workflows.Core".
        private static bool Names(string text, string strategy) =>
            string.Equals(text.Split(',')[0].Split('.')[^1].Trim(), strategy, StringComparison.OrdinalIgnoreCase);
    }
}
