using System.Text;
using Lajur.Engine.Scripting.Evaluation;
using Lajur.Engine.Scripting.Evaluation.Scopes;
using Lajur.Engine.Scripting.Objects;

namespace Lajur.Engine.Scripting.Library.Texts;

/// <summary>Writes one value as JSON.</summary>
internal sealed class JsonText(Realm realm, object? replacer, string indent)
{
    private const int MaxDepth = 100;
    private readonly StringBuilder _made = new();
    private readonly List<JsObject> _around = [];
    private readonly HashSet<string>? _kept = replacer is JsList list
        ? [.. list.Items.Where(x => x is string or double).Select(x => Values.ToText(realm, x))]
        : null;

    /// <summary>The text; null for what JSON has no word for.</summary>
    public string? Write(object? value)
    {
        var holder = realm.Map();
        holder.Define("", Property.Of(value));
        return TryWrite(holder, "", value) ? _made.ToString() : null;
    }

    private bool TryWrite(JsObject holder, string key, object? value)
    {
        realm.Budget.Work();
        if (value is JsObject && Values.Get(realm, value, "toJSON") is JsFunction toJson)
        {
            value = toJson.Call(value, [key]);
        }

        if (replacer is JsFunction replace)
        {
            value = replace.Call(holder, [key, value]);
        }

        value = PrimitiveLibrary.Unwrap(value);
        switch (value)
        {
            case null or JsFunction or JsSymbol:
                return false;
            case string text:
                Quote(text);
                return true;
            case double number:
                Append(double.IsFinite(number) ? Numbers.ToText(number) : "null");
                return true;
            case JsObject map:
                WriteObject(map);
                return true;
            default:
                Append(value is JsNull ? "null" : value is true ? "true" : "false");
                return true;
        }
    }

    private void WriteObject(JsObject map)
    {
        if (_around.Contains(map))
        {
            throw realm.TypeError("Converting circular structure to JSON");
        }

        if (_around.Count >= MaxDepth)
        {
            throw new ScriptBoundException($"A value is nested more than {MaxDepth} deep.");
        }

        _around.Add(map);
        if (map is JsList list)
        {
            WriteList(list);
        }
        else
        {
            WriteMap(map);
        }

        _around.RemoveAt(_around.Count - 1);
    }

    private void WriteList(JsList list)
    {
        Append("[");
        for (var i = 0; i < list.Count; i++)
        {
            Separate(i > 0);
            if (!TryWrite(list, Numbers.ToText(i), list.At(i)))
            {
                Append("null");
            }
        }

        Close("]", list.Count > 0);
    }

    private void WriteMap(JsObject map)
    {
        Append("{");
        var any = false;
        foreach (var key in _kept ?? map.EnumerableKeys())
        {
            if (_kept is not null && map.GetOwn(key) is null)
            {
                continue;
            }

            var before = _made.Length;
            Separate(any);
            Quote(key);
            Append(indent.Length > 0 ? ": " : ":");
            if (TryWrite(map, key, map.Get(key)))
            {
                any = true;
            }
            else
            {
                _made.Length = before;
            }
        }

        Close("}", any);
    }

    private void Separate(bool comma)
    {
        Append(comma ? "," : "");
        BreakLine(_around.Count);
    }

    private void Close(string sign, bool any)
    {
        if (any)
        {
            BreakLine(_around.Count - 1);
        }

        Append(sign);
    }

    private void BreakLine(int depth)
    {
        if (indent.Length > 0)
        {
            Append("\n");
            for (var i = 0; i < depth; i++)
            {
                Append(indent);
            }
        }
    }

    private void Quote(string text)
    {
        realm.Budget.CheckLength((long)_made.Length + text.Length + 2);
        _made.Append('"');
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => _made.Append("\\\""),
                '\\' => _made.Append(@"\\"),
                '\n' => _made.Append(@"\n"),
                '\r' => _made.Append(@"\r"),
                '\t' => _made.Append(@"\t"),
                '\b' => _made.Append(@"\b"),
                '\f' => _made.Append(@"\f"),
                < ' ' => _made.Append(System.Globalization.CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => _made.Append(c),
            };
        }

        _made.Append('"');
    }

    private void Append(string text)
    {
        realm.Budget.CheckLength((long)_made.Length + text.Length);
        _made.Append(text);
    }
}
