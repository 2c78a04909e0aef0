using System.Text.Json;

namespace Lajur.Registry.Forms.Eligibility;

/// <summary>Reads <c>lajur.eligibility</c> of a form: rules over its fields, each with the words of its refusal.</summary>
internal static class EligibilityReader
{
    /// <param name="root">The form.</param>
    /// <param name="keys">The keys of its fields.</param>
    /// <param name="problems">Takes what is wrong, by place.</param>
    public static IReadOnlyList<EligibilityRule> Read(JsonElement root, IReadOnlySet<string> keys, ICollection<string> problems)
    {
        List<EligibilityRule> rules = [];
        foreach (var (index, json) in root.Child("lajur").Items("eligibility").Index())
        {
            var place = $"$.lajur.eligibility[{index}]";
            var rule = new EligibilityRule(
                json.Text("at") ?? "", [.. json.Items("anyOf").Select(Clause).OfType<EligibilityClause>()], json.Text("message") ?? "");
            if (rule.AnyOf.Count == 0 || rule.AnyOf.Count != json.Items("anyOf").Count())
            {
                problems.Add($"{place}.anyOf: write {{\"field\": key, \"is\": value}} or {{\"age\": key, \"atLeast\": years}}.");
            }

            if (rule.Message.Length is 0 or > FormLimits.Words)
            {
                problems.Add($"{place}.message: say why, and what to do, in at most {FormLimits.Words} characters.");
            }

            foreach (var key in rule.Keys.Where(key => !keys.Contains(key)).Distinct(StringComparer.Ordinal))
            {
                problems.Add($"{place}: the form has no field \"{key}\".");
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
