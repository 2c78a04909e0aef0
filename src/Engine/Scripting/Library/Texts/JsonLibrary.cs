using System.Text.Json;
using Lajur.Engine.Scripting.Evaluation;
using Lajur.Engine.Scripting.Evaluation.Scopes;
using Lajur.Engine.Scripting.Objects;

namespace Lajur.Engine.Scripting.Library.Texts;

/// <summary>JSON, of bounded depth.</summary>
internal static class JsonLibrary
{
    private const int MaxDepth = 100;

    public static Members Functions { get; } = new Members()
        .Method("parse", 2, Parse)
        .Method("stringify", 3, (realm, _, x) => new JsonText(realm, x.At(1), Indent(realm, x.At(2))).Write(x.At(0)));

    private static object? Parse(Realm realm, object? self, object?[] arguments)
    {
        var text = arguments.Text(realm, 0);
        realm.Budget.CheckText(text.Length * 2L);
        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = MaxDepth });
            var value = From(realm, document.RootElement);
            return arguments.At(1) is JsFunction reviver ? Revive(realm, reviver, "", value, null) : value;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw realm.Error(Intrinsic.SyntaxError, $"Not JSON: {e.Message}");
        }
    }

    private static object? From(Realm realm, JsonElement element)
    {
        realm.Budget.Work();
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var map = realm.Map();
                foreach (var property in element.EnumerateObject())
                {
                    map.Define(property.Name, Property.Of(From(realm, property.Value)));
                }

                return map;
            case JsonValueKind.Array:
                return realm.List(element.EnumerateArray().Select(x => From(realm, x)));
            case JsonValueKind.String:
                return element.GetString();
            case JsonValueKind.Number:
                return element.GetDouble();
            default:
                return element.ValueKind == JsonValueKind.Null ? JsNull.Value : Values.Of(element.ValueKind == JsonValueKind.True);
        }
    }

    private static object? Revive(Realm realm, JsFunction reviver, string key, object? value, JsObject? holder)
    {
        if (value is JsObject map)
        {
            foreach (var name in map.EnumerableKeys().ToList())
            {
                var revived = Revive(realm, reviver, name, map.Get(name), map);
                if (revived is null)
                {
                    map.Delete(name);
                }
                else
                {
                    map.Set(name, revived);
                }
            }
        }

        return reviver.Call(holder, [key, value]);
    }

    private static string Indent(Realm realm, object? space) => PrimitiveLibrary.Unwrap(space) switch
    {
        double count => new string(' ', (int)Math.Clamp(Values.ToInteger(realm, count), 0, 10)),
        string text => text.Length > 10 ? text[..10] : text,
        _ => "",
    };
}
