using System.Globalization;
using System.Text.Json.Nodes;
using Jint.Native;
using Jint.Native.Object;
using Lajur.Engine.Running;

namespace Lajur.Engine.Expressions.JavaScript;

/// <summary>Between JSON and the interpreter's values, within bounds of size and depth.</summary>
internal sealed class JsValues(Jint.Engine engine, int maxLength)
{
    private const int MaxDepth = 64;
    private int _left = maxLength;

    public JsValue FromJson(JsonNode? node, int depth = 0)
    {
        Spend(1, depth);
        switch (node)
        {
            case null:
                return JsValue.Null;
            case JsonArray list:
                return engine.Array.Construct([.. list.Select(x => FromJson(x, depth + 1))]);
            case JsonObject map:
                var made = engine.Object.Construct([]);
                var executed = ExecutedWorkflow.Is(map);
                foreach (var (name, value) in map)
                {
                    var status = executed ? ExecutedWorkflow.NameOf(name, value) : null;
                    made.Put(name, status is null ? FromJson(value, depth + 1) : new JsValue(status), false);
                }

                return made;
            default:
                return FromValue((JsonValue)node);
        }
    }

    public JsonNode? ToJson(JsValue value, int depth = 0)
    {
        Spend(1, depth);
        if (value.IsBoolean())
        {
            return JsonValue.Create(value.AsBoolean());
        }

        if (value.IsNumber())
        {
            return Number(value.AsNumber());
        }

        if (value.IsString())
        {
            var text = value.AsString();
            Spend(text.Length, depth);
            return JsonValue.Create(text);
        }

        if (value.IsDate())
        {
            return JsonValue.Create(
                value.AsDate().ToDateTime().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
        }

        return value.IsArray() ? List(value, depth)
            : value.IsRegExp() ? JsonValue.Create(value.AsRegExp().Source)
            : value.IsObject() && value.AsObject() is not ICallable ? Map(value.AsObject(), depth)
            : null;
    }

    private JsValue FromValue(JsonValue value)
    {
        if (value.TryGetValue<string>(out var text))
        {
            Spend(text.Length, 0);
            return new JsValue(text);
        }

        return value.TryGetValue<bool>(out var flag) ? new JsValue(flag)
            : value.TryGetValue<double>(out var number) ? new JsValue(number)
            : new JsValue(double.Parse(value.ToJsonString(), CultureInfo.InvariantCulture));
    }

    private static JsonValue? Number(double number) =>
        double.IsNaN(number) || double.IsInfinity(number) ? null
        : number == Math.Floor(number) && Math.Abs(number) <= 9_007_199_254_740_992
            ? number is >= int.MinValue and <= int.MaxValue ? JsonValue.Create((int)number) : JsonValue.Create((long)number)
        : JsonValue.Create(number);

    private JsonArray List(JsValue value, int depth)
    {
        var source = value.AsArray();
        var length = (long)source.Get("length").AsNumber();
        Spend(length, depth);
        var list = new JsonArray();
        for (var i = 0; i < length; i++)
        {
            list.Add(ToJson(source.Get(i.ToString(CultureInfo.InvariantCulture)), depth + 1));
        }

        return list;
    }

    private JsonObject Map(ObjectInstance source, int depth)
    {
        var map = new JsonObject();
        foreach (var (name, property) in source.GetOwnProperties())
        {
            if (property.Enumerable != true || source.Get(name) is var value && (value.IsUndefined() || IsFunction(value)))
            {
                continue;
            }

            Spend(name.Length, depth);
            map[name] = ToJson(source.Get(name), depth + 1);
        }

        return map;
    }

    private static bool IsFunction(JsValue value) => value.IsObject() && value.AsObject() is ICallable;

    private void Spend(long amount, int depth)
    {
        _left -= (int)Math.Min(amount, int.MaxValue / 2);
        if (_left < 0 || depth > MaxDepth)
        {
            throw new ExpressionException("The value is too large, too deep, or contains itself.");
        }
    }
}
