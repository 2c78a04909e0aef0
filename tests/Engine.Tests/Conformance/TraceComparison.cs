using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Lajur.Engine.Tests.Conformance;

/// <summary>Compares a trace with a recorded one; "*" equals anything.</summary>
internal static class TraceComparison
{
    private const string NotCompared = "storedBookmarks";

    public static List<string> Differences(JsonNode? expected, JsonNode? actual, string path = "")
    {
        if (expected?.ToString() == "*")
        {
            return [];
        }

        return (expected, actual) switch
        {
            (JsonObject e, JsonObject a) => Objects(e, a, path),
            (JsonArray e, JsonArray a) when e.Count == a.Count =>
                [.. e.SelectMany((x, i) => Differences(x, a[i], Index(path, i)))],
            (JsonValue e, JsonValue a) when Pattern(e) is { } pattern => pattern.IsMatch(a.ToString())
                ? []
                : [$"{path}: expected {e.ToJsonString()}, was {a.ToJsonString()}"],
            _ => JsonNode.DeepEquals(expected, actual)
                ? []
                : [$"{path}: expected {expected?.ToJsonString() ?? "null"}, was {actual?.ToJsonString() ?? "null"}"],
        };
    }

    private static List<string> Objects(JsonObject expected, JsonObject actual, string path) =>
    [
        .. expected.Select(x => x.Key).Union(actual.Select(x => x.Key), StringComparer.Ordinal)
            .Where(x => x != NotCompared)
            .SelectMany(x => Differences(expected[x], actual[x], $"{path}/{x}")),
    ];

    /// <summary>A text with "*" in it equals any text that has something there.</summary>
    private static Regex? Pattern(JsonValue expected) =>
        expected.TryGetValue<string>(out var text) && text.Contains('*', StringComparison.Ordinal)
            ? new Regex(
                $"^{Regex.Escape(text).Replace(@"\*", ".+", StringComparison.Ordinal)}$",
                RegexOptions.Singleline | RegexOptions.NonBacktracking)
            : null;

    private static string Index(string path, int index) => string.Create(CultureInfo.InvariantCulture, $"{path}/{index}");
}
