using System.Text.Json;

namespace Lajur.Registry.Forms.Aggregates;

/// <summary>Reads <c>lajur.aggregate</c> of a form.</summary>
internal static class AggregateReader
{
    public static AggregateRule? Read(JsonElement root, IReadOnlySet<string> keys, List<string> problems)
    {
        if (root.Child("lajur").Child("aggregate") is not { ValueKind: JsonValueKind.Object } json)
        {
            return null;
        }

        var rule = new AggregateRule(
            json.Text("table") ?? "", json.Text("file") ?? "", json.Text("labels") ?? "", (int)(json.Number("fewest") ?? 0),
            [.. json.Items("requiredFor").Where(outcome => outcome.ValueKind == JsonValueKind.String).Select(outcome => outcome.GetString()!)]);
        foreach (var key in new[] { rule.Table, rule.File, rule.Labels }.Where(key => !keys.Contains(key)))
        {
            problems.Add($"$.lajur.aggregate: the form has no field \"{key}\".");
        }

        if (rule.Fewest is < 2 or > 1000)
        {
            problems.Add("$.lajur.aggregate.fewest: the fewest people that may be told are a number from 2 to 1000.");
        }

        return rule;
    }
}
