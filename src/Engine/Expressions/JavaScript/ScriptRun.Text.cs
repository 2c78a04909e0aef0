using System.Text;
using System.Text.Json.Nodes;

namespace Lajur.Engine.Expressions.JavaScript;

/// <summary>Small helpers that Elsa's users know.</summary>
internal sealed partial class ScriptRun
{
    private void PutText()
    {
        Put("isNullOrWhiteSpace", x => JsonValue.Create(string.IsNullOrWhiteSpace(Text(x, 0))));
        Put("isNullOrEmpty", x => JsonValue.Create(Text(x, 0).Length == 0));
        Put("toJson", x => JsonValue.Create(ToJsonText(x)));
        Put("newGuid", _ => JsonValue.Create(NewGuid().ToString()));
        Put("newGuidString", _ => JsonValue.Create(NewGuid().ToString()));
        Put("newShortGuid", _ => JsonValue.Create(Short(NewGuid())));
        Put("getGuidString", _ => JsonValue.Create(NewGuid().ToString()));
        Put("getShortGuid", _ => JsonValue.Create(Short(NewGuid())));
        Put("parseGuid", x => Guid.TryParse(Text(x, 0), out var id)
            ? JsonValue.Create(id.ToString())
            : throw new ExpressionException($"'{Text(x, 0)}' is no GUID."));
        Put("stringToBase64", x => JsonValue.Create(Convert.ToBase64String(Encoding.UTF8.GetBytes(Text(x, 0)))));
        Put("stringFromBase64", x => JsonValue.Create(Encoding.UTF8.GetString(FromBase64(Text(x, 0)))));
        Put("bytesToBase64", x => JsonValue.Create(Convert.ToBase64String(Bytes(x))));
        Put("bytesFromBase64", x => ToList(FromBase64(Text(x, 0))));
        Put("bytesToString", x => JsonValue.Create(Encoding.UTF8.GetString(Bytes(x))));
        Put("bytesFromString", x => ToList(Encoding.UTF8.GetBytes(Text(x, 0))));
    }

    private string ToJsonText(object?[] arguments)
    {
        var node = arguments.Length == 0 ? null : ToJson(arguments[0]);
        return node?.ToJsonString(JsonConvert.Relaxed) ?? "null";
    }

    private Guid NewGuid() => Guid.CreateVersion7(_activity.Clock.GetUtcNow());

    private static string Short(Guid id) =>
        Convert.ToBase64String(id.ToByteArray()).Replace('+', '-').Replace('/', '_').TrimEnd('=');

    private byte[] Bytes(object?[] arguments) =>
        arguments.Length > 0 && ToJson(arguments[0]) is JsonArray list
            ? [.. list.Select(x => (byte)(JsonConvert.To<int>(x) & 0xFF))]
            : [];

    private JsonArray ToList(byte[] bytes)
    {
        _realm.Budget.CheckItems(bytes.Length);
        return new([.. bytes.Select(x => (JsonNode?)(int)x)]);
    }

    private static byte[] FromBase64(string text)
    {
        try
        {
            return Convert.FromBase64String(text);
        }
        catch (FormatException e)
        {
            throw new ExpressionException($"'{text}' is not Base64.", e);
        }
    }
}
