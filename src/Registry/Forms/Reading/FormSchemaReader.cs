using System.Text.Json;
using Lajur.Registry.Forms.Aggregates;
using Lajur.Registry.Forms.Conditions;
using Lajur.Registry.Forms.Eligibility;
using Lajur.Registry.Forms.Fields;

namespace Lajur.Registry.Forms.Reading;

/// <summary>form-js JSON to <see cref="FormSchema"/>, or every problem at once.</summary>
internal sealed partial class FormSchemaReader
{
    private readonly List<FormProblem> _problems = [];

    /// <summary>The keys of the form, and of each list that stands open while its rows are read.</summary>
    private readonly Stack<HashSet<string>> _keys = new([new(StringComparer.Ordinal)]);
    private readonly List<(FormPlace At, string Property, FormCondition Condition, IReadOnlyList<HashSet<string>> Known)> _conditions = [];

    /// <summary>The keys of fields that no condition can look at: what they hold is not one value.</summary>
    private readonly HashSet<string> _unread = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private int _count;

    public static FormSchema Read(string json)
    {
        if (json.Length > FormLimits.Schema)
        {
            throw Refuse($"formulir ini terlalu besar: {json.Length} karakter, paling banyak {FormLimits.Schema}. Kecilkan gambarnya, atau bagi formulirnya.");
        }

        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 48 });
            return new FormSchemaReader().Read(document.RootElement);
        }
        catch (JsonException e)
        {
            throw Refuse($"ini bukan JSON ({e.Message})");
        }
    }

    private static FormSchemaException Refuse(string text) => new([new("$", null, null, text)]);

    private FormSchema Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || root.Text("type") != "default")
        {
            throw new FormSchemaException([new("$.type", null, null, "sebuah formulir adalah objek dengan \"type\": \"default\".")]);
        }

        var components = ReadComponents(root, "$", depth: 0, lists: 0);
        CheckConditions();
        var rules = EligibilityReader.Read(root, _keys.Peek(), _problems);
        var aggregate = AggregateReader.Read(root, _keys.Peek(), _problems);
        var schema = new FormSchema(root.Text("id") ?? "form", root.Text("title"), components)
        {
            Eligibility = rules,
            Aggregate = aggregate,
            Demands = ReadDemands(root),
        };
        _problems.AddRange(NameChecks.Find(schema));
        return _problems.Count == 0 ? schema : throw new FormSchemaException(_problems);
    }

    private static HashSet<string> ReadDemands(JsonElement root) =>
        [.. root.Child("lajur").Items("demands").Where(key => key.ValueKind == JsonValueKind.String).Select(key => key.GetString()!)];

    private List<FormComponent> ReadComponents(JsonElement parent, string place, int depth, int lists)
    {
        List<FormComponent> read = [];
        if (depth > FormLimits.Depth)
        {
            _problems.Add(new(place, parent.Text("id"), parent.Text("label"), $"kelompok di dalam kelompok paling dalam {FormLimits.Depth} tingkat."));
            return read;
        }

        foreach (var (index, component) in parent.Items("components").Index())
        {
            var here = new FormPlace($"{place}.components[{index}]", component, depth, lists);
            if (++_count > FormLimits.Components)
            {
                Add(here, "", $"sebuah formulir memuat paling banyak {FormLimits.Components} isian.");
                break;
            }

            if (component.ValueKind == JsonValueKind.Object && ReadComponent(here) is { } known)
            {
                if (!_ids.Add(known.Id))
                {
                    Add(here, "id", $"kode \"{known.Id}\" dipakai dua isian. Hapus salah satu, lalu tambahkan lagi.");
                }

                var layout = component.Child("layout");
                read.Add(known with { Row = Blank(layout.Text("row")), Sixteenths = layout.Number("columns") is >= 1 and <= 16 and var columns ? (int)columns : null });
            }
        }

        return read;
    }

    private FormComponent? ReadComponent(FormPlace at) => at.Json.Text("type") switch
    {
        "group" => ReadGroup(at),
        "text" => ReadText(at),
        "image" => ReadImage(at),
        "table" => ReadTable(at),
        "separator" => new Blocks.FormRule { Id = at.Id, HideWhen = ReadHide(at) },
        "spacer" => new Blocks.FormRule { Id = at.Id, HideWhen = ReadHide(at), IsSpace = true },
        "button" => null,
        "dynamiclist" => ReadList(at),
        _ => ReadField(at) is { } field ? Common(field, at) : null,
    };

    private FormGroup ReadGroup(FormPlace at)
    {
        if (at.Json.Text("path") is { Length: > 0 })
        {
            Add(at, "path", "kelompok tidak memakai kunci. Kosongkan bagian Kunci.");
        }

        return new()
        {
            Id = at.Id,
            HideWhen = ReadHide(at),
            Label = Words(at, "label"),
            Components = ReadComponents(at.Json, at.Path, at.Depth + 1, at.Lists),
        };
    }

    private FormCondition? ReadHide(FormPlace at) =>
        at.Json.Child("conditional").Text("hide") is { Length: > 0 } text ? ReadCondition(at, "conditional.hide", text) : null;

    private FormCondition? ReadCondition(FormPlace at, string property, string text)
    {
        var condition = FormCondition.TryParse(text, out var error);
        if (condition is null)
        {
            Add(at, property, $"syarat \"{text}\" tidak dapat dibaca: {error} Contoh: =media = \"Email\" and umur >= 17.");
        }
        else
        {
            _conditions.Add((at, property, condition, [.. _keys]));
        }

        return condition;
    }

    /// <summary>Told when all fields are known: a condition may look at a field that stands further down.</summary>
    private void CheckConditions()
    {
        foreach (var (at, property, condition, known) in _conditions)
        {
            foreach (var key in condition.Keys)
            {
                if (!known.Any(keys => keys.Contains(key)))
                {
                    Add(at, property, $"syarat \"{condition.Text}\" menyebut isian \"{key}\" yang tidak ada di formulir ini.");
                }
                else if (_unread.Contains(key))
                {
                    Add(at, property, $"syarat \"{condition.Text}\" menyebut \"{key}\"; berkas dan alamat wilayah tidak dapat dibandingkan. Pakai isian lain.");
                }
            }
        }
    }

    private void Add(FormPlace at, string property, string text) => _problems.Add(new(
        property.Length == 0 ? at.Path : $"{at.Path}.{property}", at.Json.ValueKind == JsonValueKind.Object ? at.Json.Text("id") : null, at.Name, text));

    /// <summary>Words to be shown: bounded, and written as they are, since templates would be filled in by nobody.</summary>
    private string? Words(FormPlace at, string property, int bound = FormLimits.Words)
    {
        var text = at.Json.Text(property);
        if (text is ['=', ..] || text?.Contains("{{", StringComparison.Ordinal) == true)
        {
            Add(at, property, "tulis kata-katanya langsung; rumus (= atau {{ }}) tidak dapat dipakai di sini.");
        }
        else if (text?.Length > bound)
        {
            Add(at, property, $"paling banyak {bound} karakter.");
        }

        return text;
    }
}
