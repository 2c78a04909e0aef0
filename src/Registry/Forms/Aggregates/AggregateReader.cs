using System.Text.Json;

namespace Lajur.Registry.Forms.Aggregates;

/// <summary>Reads <c>lajur.aggregate</c> of a form.</summary>
internal static class AggregateReader
{
    public static AggregateRule? Read(JsonElement root, IReadOnlySet<string> keys, List<FormProblem> problems)
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
            problems.Add(new("$.lajur.aggregate", null, null, $"tidak ada isian \"{key}\" di formulir ini."));
        }

        if (rule.Fewest is < 2 or > 1000)
        {
            problems.Add(new("$.lajur.aggregate.fewest", null, null, "jumlah orang paling sedikit adalah angka dari 2 sampai 1000."));
        }

        return rule;
    }
}
