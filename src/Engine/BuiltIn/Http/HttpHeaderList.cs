using System.Text.Json.Nodes;
using Lajur.Engine.Expressions;

namespace Lajur.Engine.BuiltIn.Http;

/// <summary>Headers as drawings write them: {"X-Nama": "nilai"} or {"X-Nama": ["satu", "dua"]}.</summary>
internal static class HttpHeaderList
{
    public static IReadOnlyList<KeyValuePair<string, string>> Read(JsonObject? headers) =>
    [
        .. (headers ?? []).SelectMany(header => header.Value is JsonArray list
            ? list.Select(x => KeyValuePair.Create(header.Key, JsonConvert.Text(x)))
            : [KeyValuePair.Create(header.Key, JsonConvert.Text(header.Value))]),
    ];

    public static JsonObject Write(IEnumerable<KeyValuePair<string, string>> headers)
    {
        var json = new JsonObject();
        foreach (var header in headers.GroupBy(x => x.Key, StringComparer.OrdinalIgnoreCase))
        {
            json[header.Key] = new JsonArray([.. header.Select(x => (JsonNode)x.Value)]);
        }

        return json;
    }
}
