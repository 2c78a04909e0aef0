using System.Text.Json;

namespace Lajur.Registry.Forms.Eligibility;

/// <summary>Reads <c>lajur.eligibility</c> of a form: rules over its fields, each with the words of its refusal.</summary>
internal static class EligibilityReader
{
    /// <param name="root">The form.</param>
    /// <param name="keys">The keys of its fields.</param>
    /// <param name="problems">Takes what is wrong, by place.</param>
    public static IReadOnlyList<EligibilityRule> Read(JsonElement root, IReadOnlySet<string> keys, ICollection<FormProblem> problems)
    {
        List<EligibilityRule> rules = [];
        foreach (var (index, json) in root.Child("lajur").Items("eligibility").Index())
        {
            var place = $"$.lajur.eligibility[{index}]";
            var rule = new EligibilityRule(
                json.Text("at") ?? "", [.. json.Items("anyOf").Select(Clause).OfType<EligibilityClause>()], json.Text("message") ?? "");
            if (rule.AnyOf.Count == 0 || rule.AnyOf.Count != json.Items("anyOf").Count())
            {
                problems.Add(new($"{place}.anyOf", null, null, "tulis {\"field\": kunci, \"is\": nilai} atau {\"age\": kunci, \"atLeast\": tahun}."));
            }

            if (rule.Message.Length is 0 or > FormLimits.Words)
            {
                problems.Add(new($"{place}.message", null, null, $"tulis alasan dan apa yang dapat dilakukan, paling banyak {FormLimits.Words} karakter."));
            }

            foreach (var key in rule.Keys.Where(key => !keys.Contains(key)).Distinct(StringComparer.Ordinal))
            {
                problems.Add(new(place, null, null, $"tidak ada isian \"{key}\" di formulir ini."));
            }

            rules.Add(rule);
        }

        return rules;
    }

    private static EligibilityClause? Clause(JsonElement json) =>
        json.Text("age") is { } born && json.Number("atLeast") is { } years and > 0 and < 150
            ? new EligibilityClause.IsAged(born, (int)years)
        : json.Text("field") is { } key && json.Scalar("is") is { } value ? new EligibilityClause.Is(key, value)
        : null;
}
