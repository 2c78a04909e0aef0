using System.Text.Json.Nodes;

namespace Lajur.Registry.Forms;

/// <summary>What was answered, in the order of the form: text, numbers, true or false, and lists of text.</summary>
public sealed class FormAnswers
{
    private readonly JsonObject _answers;

    internal FormAnswers(JsonObject answers) => _answers = answers;

    /// <summary>As stored and as a workflow receives it: one property a field.</summary>
    public JsonObject ToJson() => (JsonObject)_answers.DeepClone();

    public static FormAnswers FromJson(JsonObject answers) => new((JsonObject)answers.DeepClone());

    /// <summary>Rows of a list, or parts of an address; null when the answer is neither.</summary>
    public JsonNode? Node(string key) => _answers[key];

    public bool IsAnswered(string key) => _answers.ContainsKey(key);

    /// <summary>The answer's values as they would be posted; empty when there is none.</summary>
    public IReadOnlyList<string> Values(string key) => _answers[key] switch
    {
        null => [],
        JsonArray several => [.. several.Select(value => value!.ToString())],
        JsonValue value => [value.GetValueKind() is System.Text.Json.JsonValueKind.True ? "true" : value.ToString()],
        var other => [other.ToJsonString()],
    };

    public string? Text(string key) => Values(key) is [var first, ..] ? first : null;

    /// <summary>For filling a form with what was answered before: rows and parts under the names they are posted with.</summary>
    public Dictionary<string, string[]> ToPosted()
    {
        var posted = new Dictionary<string, string[]>(StringComparer.Ordinal);
        AddPosted(_answers, "", posted);
        return posted;
    }

    private static void AddPosted(JsonObject answers, string before, Dictionary<string, string[]> posted)
    {
        foreach (var (key, answer) in answers)
        {
            var name = before + key;
            switch (answer)
            {
                case JsonObject parts:
                    AddPosted(parts, FieldNames.Join(name, ""), posted);
                    break;
                case JsonArray rows when rows.Any(row => row is JsonObject):
                    posted[name] = [.. rows.Select((_, index) => index.ToString(System.Globalization.CultureInfo.InvariantCulture)), ""];
                    foreach (var (index, row) in rows.Index())
                    {
                        AddPosted(row as JsonObject ?? [], FieldNames.Join(FieldNames.Join(name, index.ToString(System.Globalization.CultureInfo.InvariantCulture)), ""), posted);
                    }

                    break;
                default:
                    posted[name] = [.. new FormAnswers(new JsonObject { [key] = answer?.DeepClone() }).Values(key)];
                    break;
            }
        }
    }
}
