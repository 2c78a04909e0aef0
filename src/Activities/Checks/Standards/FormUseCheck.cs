using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Lajur.Activities.Drawing;
using Lajur.Engine.Activities;
using Lajur.Engine.Definitions;
using Lajur.Engine.Running;
using Lajur.Registry.Forms;

namespace Lajur.Activities.Checks.Standards;

/// <summary>
/// What the drawing reads, a form asks; what it fills in beforehand, a form shows; and each form of the service is used. Of scripts
/// only <c>getName().field</c> and the keys of a prefill are looked at: what is computed otherwise is not judged.
/// </summary>
public sealed partial class FormUseCheck(DrawingScopes scopes) : IDefinitionCheck
{
    public async IAsyncEnumerable<DefinitionProblem> CheckAsync(
        WorkflowDefinition definition, CompiledWorkflow workflow, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (await scopes.FindAsync(definition, cancellationToken) is not { Service: not null } scope)
        {
            yield break;
        }

        var fields = Fields(scope.Forms);
        foreach (var problem in Unfilled(workflow, fields).Concat(Unread(workflow, fields)).Concat(Unused(workflow, scope)))
        {
            yield return problem;
        }
    }

    /// <summary>Fields that a script reads from the answers of forms which do not ask them.</summary>
    private static IEnumerable<DefinitionProblem> Unfilled(CompiledWorkflow workflow, Dictionary<string, IReadOnlySet<string>> fields)
    {
        var variables = workflow.Root.Variables.DistinctBy(variable => variable.Id, StringComparer.Ordinal)
            .ToDictionary(variable => variable.Id, variable => variable.Name, StringComparer.Ordinal);
        var fillings = workflow.Nodes
            .Select(step => (Form: FormOf(step), Variable: DrawnInput.Memory(step.Json, "answers")))
            .Where(filling => filling is { Form: not null, Variable: not null } && variables.ContainsKey(filling.Variable))
            .ToLookup(filling => variables[filling.Variable!], filling => filling.Form!, StringComparer.OrdinalIgnoreCase);
        foreach (var step in workflow.Nodes.Where(step => step.Children.Count == 0))
        {
            var reads = Scripts(step.Json).SelectMany(script => Reading().Matches(script))
                .Select(read => (Variable: read.Groups["name"].Value, Field: read.Groups["field"].Value)).Distinct();
            foreach (var (variable, field) in reads)
            {
                var forms = fillings[variable].Distinct(StringComparer.Ordinal).ToList();
                if (forms.Count > 0 && forms.TrueForAll(form => fields.TryGetValue(form, out var keys) && !keys.Contains(field)))
                {
                    yield return Problems.Warning(
                        step, null, $"isian \"{field}\" dibaca, tetapi tidak ada pada formulir {Names(forms)}.",
                        "Tambahkan isian itu pada formulir, atau perbaiki namanya pada ungkapan.");
                }
            }
        }
    }

    /// <summary>Values given to a form before it is shown, for fields that it does not have.</summary>
    private static IEnumerable<DefinitionProblem> Unread(CompiledWorkflow workflow, Dictionary<string, IReadOnlySet<string>> fields) =>
        from step in workflow.Nodes
        where FormOf(step) is { } form && fields.ContainsKey(form)
        let prefill = DrawnInput.Text(step.Json, "prefill") ?? ""
        where prefill.TrimStart().StartsWith("({", StringComparison.Ordinal) || prefill.TrimStart().StartsWith('{')
        from key in PrefilledKey().Matches(Flat(prefill)).Select(match => match.Groups["key"].Value).Distinct(StringComparer.Ordinal)
        where !fields[FormOf(step)!].Contains(key)
        select Problems.Warning(
            step, "prefill", $"isian awal \"{key}\" tidak dibaca siapa pun: formulir \"{FormOf(step)}\" tidak memilikinya.",
            "Tambahkan isian itu pada formulir, atau hapus dari isian awal.");

    private static IEnumerable<DefinitionProblem> Unused(CompiledWorkflow workflow, DrawingScope scope)
    {
        var used = workflow.Nodes.SelectMany(NamedPlaces.In).Where(place => place.Kind == NamedKind.Form).Select(place => place.Name)
            .Append(scope.Service!.IntakeFormKey).ToHashSet(StringComparer.Ordinal);
        return scope.Forms.Keys.Where(form => !used.Contains(form)).Order(StringComparer.Ordinal).Select(form => Problems.Warning(
            $"Formulir \"{form}\" tidak dipakai langkah mana pun, sehingga tidak ada yang mengisinya.",
            "Pilih formulir itu pada sebuah langkah, atau biarkan bila memang disimpan untuk nanti."));
    }

    private static string? FormOf(Activity step) =>
        NamedPlaces.In(step).FirstOrDefault(place => place.Kind == NamedKind.Form)?.Name;

    private static Dictionary<string, IReadOnlySet<string>> Fields(IReadOnlyDictionary<string, string> forms)
    {
        var fields = new Dictionary<string, IReadOnlySet<string>>(StringComparer.Ordinal);
        foreach (var (key, schema) in forms)
        {
            try
            {
                fields[key] = FormSchema.Parse(schema).Fields.Select(field => field.Key).ToHashSet(StringComparer.Ordinal);
            }
            catch (FormSchemaException)
            {
                // A form that cannot be read is told where forms are drawn.
            }
        }

        return fields;
    }

    private static IEnumerable<string> Scripts(JsonNode? node) => node switch
    {
        JsonObject one when one["type"]?.ToString() == "JavaScript" && one["value"] is JsonValue script => [script.ToString()],
        JsonObject one => one.SelectMany(property => Scripts(property.Value)),
        JsonArray list => list.SelectMany(Scripts),
        _ => [],
    };

    /// <summary>An object without what lies deeper in it, so that only its own keys are left.</summary>
    private static string Flat(string script)
    {
        var (flat, depth) = (new System.Text.StringBuilder(), 0);
        foreach (var letter in script.Trim('(', ')', ' ', ';', '\n'))
        {
            depth += letter is '{' or '[' or '(' ? 1 : 0;
            flat.Append(depth <= 1 ? letter : ' ');
            depth -= letter is '}' or ']' or ')' ? 1 : 0;
        }

        return flat.ToString();
    }

    private static string Names(List<string> forms) => string.Join(" dan ", forms.Select(form => $"\"{form}\""));

    [GeneratedRegex(@"\bget(?<name>[A-Z]\w*)\(\)\s*\??\.\s*(?<field>[A-Za-z_]\w*)\b(?!\s*\()", RegexOptions.ExplicitCapture, 500)]
    private static partial Regex Reading();

    [GeneratedRegex(@"[{,]\s*[""']?(?<key>[A-Za-z_]\w*)[""']?\s*:", RegexOptions.ExplicitCapture, 500)]
    private static partial Regex PrefilledKey();
}
