using System.Text.Json;
using System.Text.Json.Nodes;
using Lajur.Engine.Activities;
using Lajur.Engine.Definitions;
using Lajur.Engine.Expressions;

namespace Lajur.Engine.BuiltIn.Branching;

/// <summary>What the two switches share: reading their cases and choosing among them.</summary>
internal static class SwitchCases
{
    public static IReadOnlyList<SwitchCase> Read(JsonNode? json, ActivityBinder binder)
    {
        var list = json switch
        {
            JsonArray bare => bare,
            JsonObject wrapped when wrapped["expression"]?["value"] is JsonArray value => value,
            JsonObject wrapped when wrapped["expression"]?["value"]?.ToString() is ['[', ..] text => Parse(text),
            _ => null,
        };
        return
        [
            .. (list ?? []).OfType<JsonObject>().Select(x => new SwitchCase(
                x["label"]?.ToString() ?? "", ActivityBinder.ReadExpression(x["condition"]), binder.BindChild(x["activity"]))),
        ];
    }

    private static JsonArray? Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text) as JsonArray;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static IReadOnlyList<SwitchCase> Choose(
        IReadOnlyList<SwitchCase> cases, SwitchMode mode, ActivityExecutionContext context)
    {
        var chosen = new List<SwitchCase>();
        for (var i = 0; i < cases.Count; i++)
        {
            if (cases[i].Holds(context, i))
            {
                chosen.Add(cases[i]);
                if (mode == SwitchMode.MatchFirst)
                {
                    break;
                }
            }
        }

        return chosen;
    }

    public static IEnumerable<(string Path, Expression Expression)> Expressions(IReadOnlyList<SwitchCase> cases) =>
        cases.Where(x => x.Condition is not null).Select(x => ($"cases[{x.Label}]", x.Condition!));
}
