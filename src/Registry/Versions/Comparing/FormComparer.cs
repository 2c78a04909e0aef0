using System.Text.Json;
using System.Text.Json.Nodes;
using Lajur.Registry.Forms.Drawing;

namespace Lajur.Registry.Versions.Comparing;

/// <summary>Compares the forms of two versions of a drawing, field by field, as form-js writes them.</summary>
internal static class FormComparer
{
    public static IReadOnlyList<FormChange> Compare(IReadOnlyList<DrawnForm> before, IReadOnlyList<DrawnForm> after)
    {
        var (was, now) = (before.ToDictionary(form => form.Key, StringComparer.Ordinal), after.ToDictionary(form => form.Key, StringComparer.Ordinal));
        return
        [
            .. was.Keys.Union(now.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
                .Select(key => Compare(key, was.GetValueOrDefault(key), now.GetValueOrDefault(key))).OfType<FormChange>(),
        ];
    }

    private static FormChange? Compare(string key, DrawnForm? before, DrawnForm? after)
    {
        var kind = before is null ? ChangeKind.Added : after is null ? ChangeKind.Removed : ChangeKind.Changed;
        var (old, now) = (Read(before), Read(after));
        if (kind == ChangeKind.Changed && before!.Json == after!.Json)
        {
            return null;
        }

        var (wasKeys, isKeys) = (old.Select(one => one.Key).ToList(), now.Select(one => one.Key).ToList());
        var fields = now.Select(one => old.Find(other => other.Key == one.Key) is { } was ? Changed(was, one) : new(one.Key, one.Label, ChangeKind.Added, []))
            .Concat(old.Where(one => !isKeys.Contains(one.Key, StringComparer.Ordinal)).Select(one => new FieldChange(one.Key, one.Label, ChangeKind.Removed, [])))
            .OfType<FieldChange>().ToList();
        var isReordered = kind == ChangeKind.Changed
            && !wasKeys.Intersect(isKeys, StringComparer.Ordinal).SequenceEqual(isKeys.Intersect(wasKeys, StringComparer.Ordinal), StringComparer.Ordinal);
        return kind == ChangeKind.Changed && fields.Count == 0 && !isReordered
            ? null
            : new(key, kind, before?.Version, after?.Version, fields) { IsReordered = isReordered };
    }

    private static FieldChange? Changed(Component was, Component now)
    {
        var values = was.Values.Keys.Union(now.Values.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(path => new ValueChange(Name(path), was.Values.GetValueOrDefault(path), now.Values.GetValueOrDefault(path)))
            .Where(value => value.Before != value.After).ToList();
        return values.Count == 0 ? null : new(now.Key, now.Label, ChangeKind.Changed, values);
    }

    private static string Name(string path) => path switch
    {
        "label" or "dateLabel" or "timeLabel" => "Label",
        "text" => "Teks",
        "type" => "Jenis",
        "key" => "Kunci",
        "description" => "Bantuan",
        "values" => "Pilihan",
        "defaultValue" => "Isian awal",
        "validate.required" => "Wajib diisi",
        "validate.minLength" => "Panjang paling sedikit",
        "validate.maxLength" => "Panjang paling banyak",
        "validate.min" => "Nilai terkecil",
        "validate.max" => "Nilai terbesar",
        "conditional.hide" => "Disembunyikan bila",
        "readonly" => "Hanya dibaca",
        "layout.columns" => "Lebar",
        "accept" => "Jenis berkas",
        "multiple" => "Beberapa berkas",
        "lajur.prefill" => "Isi awal dari perkara",
        "lajur.forStaff" => "Hanya untuk petugas",
        "lajur.personal" => "Menyebut siapa pemohonnya",
        "lajur.minRows" => "Baris paling sedikit",
        "lajur.maxRows" => "Baris paling banyak",
        "properties.lajur.type" or "lajur.type" => "Jenis khusus",
        _ => path,
    };

    private static List<Component> Read(DrawnForm? form)
    {
        try
        {
            return form is null ? [] : [.. Below(JsonNode.Parse(form.Json))];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static IEnumerable<Component> Below(JsonNode? parent)
    {
        foreach (var (index, one) in (parent?["components"] as JsonArray ?? []).OfType<JsonObject>().Index())
        {
            var values = new Dictionary<string, string>(StringComparer.Ordinal);
            Flatten(one, "", values);
            var key = one["key"]?.ToString() ?? one["path"]?.ToString() ?? one["id"]?.ToString() ?? $"{one["type"]} {index + 1}";
            yield return new(key, Label(one) ?? key, values);
            foreach (var deeper in Below(one))
            {
                yield return deeper;
            }
        }
    }

    private static string? Label(JsonObject one) =>
        new[] { one["label"], one["dateLabel"], one["timeLabel"], one["text"], one["alt"] }.Select(node => node?.ToString().Trim()).FirstOrDefault(text => !string.IsNullOrEmpty(text)) is { } text
            ? text.Length > 80 ? $"{text[..79]}…" : text
            : null;

    private static void Flatten(JsonObject from, string path, Dictionary<string, string> into)
    {
        foreach (var (name, node) in from)
        {
            if (name is "components" or "id" || (path.Length == 0 && name == "key") || (path == "layout." && name == "row"))
            {
                continue;
            }

            if (node is JsonObject deeper)
            {
                Flatten(deeper, $"{path}{name}.", into);
            }
            else if (Words(node) is { } words)
            {
                into[path + name] = words;
            }
        }
    }

    private static string? Words(JsonNode? node) => node switch
    {
        JsonArray list when list.All(item => item is JsonObject) => string.Join(", ", list.Select(item => item!["label"]?.ToString() ?? item.ToJsonString())),
        JsonArray list => string.Join(", ", list.Select(item => item?.ToString())),
        JsonValue value when value.TryGetValue<bool>(out var yes) => yes ? "ya" : null,
        _ => string.IsNullOrWhiteSpace(node?.ToString()) ? null : node.ToString(),
    };

    private sealed record Component(string Key, string Label, IReadOnlyDictionary<string, string> Values);
}
