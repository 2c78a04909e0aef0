using System.Text.Json;
using Lajur.Registry.Forms.Aggregates;
using Lajur.Registry.Forms.Eligibility;
using Lajur.Registry.Forms.Fields;

namespace Lajur.Registry.Forms;

/// <summary>form-js JSON to <see cref="FormSchema"/>, or every problem at once.</summary>
internal sealed partial class FormSchemaReader
{
    private readonly List<string> _problems = [];
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private int _count;

    public static FormSchema Read(string json)
    {
        if (json.Length > FormLimits.Schema)
        {
            throw new FormSchemaException([$"$: {json.Length} characters are too many; the bound is {FormLimits.Schema}."]);
        }

        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 32 });
            return new FormSchemaReader().Read(document.RootElement);
        }
        catch (JsonException e)
        {
            throw new FormSchemaException([$"$: this is not JSON ({e.Message})"]);
        }
    }

    private FormSchema Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || root.Text("type") != "default")
        {
            throw new FormSchemaException(["$.type: a form is an object with \"type\": \"default\"."]);
        }

        var components = ReadComponents(root, "$", depth: 0);
        var rules = EligibilityReader.Read(root, _keys, _problems);
        var aggregate = AggregateReader.Read(root, _keys, _problems);
        return _problems.Count == 0
            ? new FormSchema(root.Text("id") ?? "form", root.Text("title"), components)
            {
                Eligibility = rules,
                Aggregate = aggregate,
                Demands = ReadDemands(root),
            }
            : throw new FormSchemaException(_problems);
    }

    private static HashSet<string> ReadDemands(JsonElement root) =>
        [.. root.Child("lajur").Items("demands").Where(key => key.ValueKind == JsonValueKind.String).Select(key => key.GetString()!)];

    private List<FormComponent> ReadComponents(JsonElement parent, string place, int depth)
    {
        List<FormComponent> read = [];
        if (depth > FormLimits.Depth)
        {
            _problems.Add($"{place}: groups stand deeper than {FormLimits.Depth} in one another.");
            return read;
        }

        foreach (var (index, component) in parent.Items("components").Index())
        {
            var here = $"{place}.components[{index}]";
            if (++_count > FormLimits.Components)
            {
                _problems.Add($"{here}: a form holds at most {FormLimits.Components} components.");
                break;
            }

            if (component.ValueKind == JsonValueKind.Object && ReadComponent(component, here, depth) is { } known)
            {
                read.Add(known);
            }
        }

        return read;
    }

    private FormComponent? ReadComponent(JsonElement json, string place, int depth)
    {
        var id = json.Text("id") ?? place;
        var hide = ReadCondition(json, place);
        return json.Text("type") switch
        {
            "group" => ReadGroup(json, id, hide, place, depth),
            "text" => ReadText(json, id, hide),
            "separator" => new FormRule { Id = id, HideWhen = hide },
            "spacer" => new FormRule { Id = id, HideWhen = hide, IsSpace = true },
            "button" => null,
            _ => ReadField(json, place) is { } field ? Common(field, json, id, hide, place) : null,
        };
    }

    private FormGroup ReadGroup(JsonElement json, string id, FormCondition? hide, string place, int depth) => new()
    {
        Id = id,
        HideWhen = hide,
        Label = json.Text("label"),
        Components = ReadComponents(json, place, depth + 1),
    };

    private static FormText ReadText(JsonElement json, string id, FormCondition? hide)
    {
        var text = FormPost.Clean(json.Text("text"));
        var level = text.TakeWhile(sign => sign == '#').Take(6).Count();
        return new()
        {
            Id = id,
            HideWhen = hide,
            HeadingLevel = level,
            Paragraphs = text[level..].Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        };
    }

    private FormCondition? ReadCondition(JsonElement json, string place)
    {
        if (json.Child("conditional").Text("hide") is not { Length: > 0 } text)
        {
            return null;
        }

        var condition = FormCondition.TryParse(text);
        if (condition is null)
        {
            _problems.Add($"{place}.conditional.hide: \"{text}\" cannot be read. Write =field = \"x\", != , and, or.");
        }

        return condition;
    }

    /// <summary>What every field has; the key is checked here.</summary>
    private FormField Common(FormField field, JsonElement json, string id, FormCondition? hide, string place)
    {
        if (!Key.IsMatch(field.Key))
        {
            _problems.Add($"{place}.key: \"{field.Key}\" must begin with a letter and hold only letters, digits and _.");
        }
        else if (!_keys.Add(field.Key))
        {
            _problems.Add($"{place}.key: \"{field.Key}\" stands twice in the form.");
        }

        return field with
        {
            Id = id,
            HideWhen = hide,
            Description = json.Text("description"),
            IsRequired = json.Child("validate").Flag("required"),
            RequiredFor = [.. json.Child("lajur").Items("requiredFor")
                .Where(outcome => outcome.ValueKind == JsonValueKind.String).Select(outcome => outcome.GetString()!)],
            IsPersonal = json.Child("lajur").Flag("personal"),
            IsReadOnly = json.Flag("readonly") || json.Flag("disabled"),
            Default = json.Scalar("defaultValue"),
        };
    }
}
