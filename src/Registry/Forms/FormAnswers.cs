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

    /// <summary>For filling a form with what was answered before.</summary>
    public Dictionary<string, string[]> ToPosted() =>
        _answers.ToDictionary(answer => answer.Key, answer => Values(answer.Key).ToArray(), StringComparer.Ordinal);
}
