using System.Globalization;
using System.Text.Json.Nodes;
using Lajur.Engine.Running;
using Lajur.Engine.Scripting.Evaluation;
using Lajur.Engine.Scripting.Evaluation.Scopes;
using Lajur.Engine.Scripting.Library.Dates;
using Lajur.Engine.Scripting.Objects;

namespace Lajur.Engine.Expressions.JavaScript;

/// <summary>Between JSON and a script's values, within bounds of size and depth.</summary>
internal sealed class JsValues(Realm realm, int maxLength)
{
    private const int MaxDepth = 64;
    private int _left = maxLength;

    public object? FromJson(JsonNode? node, int depth = 0)
    {
        Spend(1, depth);
        switch (node)
        {
            case null:
                return JsNull.Value;
            case JsonArray list:
                return realm.List(list.Select(x => FromJson(x, depth + 1)));
            case JsonObject map:
                var made = realm.Map();
                var executed = ExecutedWorkflow.Is(map);
                foreach (var (name, value) in map)
                {
                    var status = executed ? ExecutedWorkflow.NameOf(name, value) : null;
                    made.Define(name, Property.Of(status ?? FromJson(value, depth + 1)));
                }

                return made;
            default:
                return FromValue((JsonValue)node);
        }
    }

    public JsonNode? ToJson(object? value, int depth = 0)
    {
        Spend(1, depth);
        switch (value)
        {
            case JsWrapper wrapper:
                return ToJson(wrapper.Value, depth);
            case bool flag:
                return JsonValue.Create(flag);
            case double number:
                return Number(number);
            case string text:
                Spend(text.Length, depth);
                return JsonValue.Create(text);
            case JsDate date:
                return double.IsNaN(date.Time) ? null : JsonValue.Create(DateLibrary.Iso(date.Time));
            case JsList list:
                return List(list, depth);
            case JsPattern pattern:
                return JsonValue.Create(pattern.Source);
            case JsCollection collection:
                return Collection(collection, depth);
            case JsObject map and not JsFunction:
                return Map(map, depth);
            default:
                return null;
        }
    }

    private object FromValue(JsonValue value)
    {
        if (value.TryGetValue<string>(out var text))
        {
            Spend(text.Length, 0);
            return text;
        }

        return value.TryGetValue<bool>(out var flag) ? flag
            : value.TryGetValue<double>(out var number) ? number
            : double.Parse(value.ToJsonString(), CultureInfo.InvariantCulture);
    }

    private static JsonValue? Number(double number) =>
        double.IsNaN(number) || double.IsInfinity(number) ? null
        : number == Math.Floor(number) && Math.Abs(number) <= 9_007_199_254_740_992
            ? number is >= int.MinValue and <= int.MaxValue ? JsonValue.Create((int)number) : JsonValue.Create((long)number)
        : JsonValue.Create(number);

    private JsonArray List(JsList source, int depth)
    {
        Spend(source.Count, depth);
        var list = new JsonArray();
        for (var i = 0; i < source.Count; i++)
        {
            list.Add(ToJson(source.At(i), depth + 1));
        }

        return list;
    }

    /// <summary>A Set as a list, a Map as an object: nothing of them is lost where they become values of the run.</summary>
    private JsonNode Collection(JsCollection source, int depth)
    {
        var (list, map) = (new JsonArray(), new JsonObject());
        for (var i = 0; i < source.Places; i++)
        {
            if (!source.TryAt(i, out var key, out var value))
            {
                continue;
            }

            if (source.IsMap)
            {
                map[Values.ToText(realm, key)] = ToJson(value, depth + 1);
            }
            else
            {
                list.Add(ToJson(key, depth + 1));
            }
        }

        return source.IsMap ? map : list;
    }

    private JsonObject Map(JsObject source, int depth)
    {
        var map = new JsonObject();
        foreach (var name in source.EnumerableKeys())
        {
            if (source.Get(name) is not (null or JsFunction) and var value)
            {
                Spend(name.Length, depth);
                map[name] = ToJson(value, depth + 1);
            }
        }

        return map;
    }

    // What is made here counts for the script that asked for it: a value that holds another twice, and so on, would grow past any bound.
    private void Spend(long amount, int depth)
    {
        realm.Budget.Work(1 + (amount / 64));
        _left -= (int)Math.Min(amount, int.MaxValue / 2);
        if (_left < 0 || depth > MaxDepth)
        {
            throw new ExpressionException("The value is too large, too deep, or contains itself.");
        }
    }
}
