using System.Text.Json;
using System.Text.RegularExpressions;
using Lajur.Registry.Attachments;
using Lajur.Registry.Forms.Conditions;
using Lajur.Registry.Forms.Fields;

namespace Lajur.Registry.Forms.Reading;

internal sealed partial class FormSchemaReader
{
    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_]{0,59}$", RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Key { get; }

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_]{0,59}([.-][A-Za-z0-9_]{1,60}){0,4}$", RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Path { get; }

    private FormField? ReadField(FormPlace at)
    {
        var (json, type) = (at.Json, at.Json.Text("type"));
        var key = json.Text("key") ?? "";
        var label = Words(at, json.Text("label") is { Length: > 0 } || type != "datetime" ? "label" : json.Text("subtype") == "time" ? "timeLabel" : "dateLabel") ?? "";
        FormField? read = type switch
        {
            "textfield" when json.Child("lajur").Text("type") == "region" => new RegionField { Id = "", Key = key, Label = label },
            "textfield" => ReadText(at, key, label, isMultiline: false),
            "textarea" => ReadText(at, key, label, isMultiline: true),
            "number" => ReadNumber(at, key, label),
            "datetime" => new DateField { Id = "", Key = key, Label = label, Input = ReadDateInput(json), FromToday = json.Flag("disallowPassedDates") },
            "checkbox" => new CheckboxField { Id = "", Key = key, Label = label },
            "radio" => ReadChoice(at, key, label, ChoiceInput.Radio),
            "select" => ReadChoice(at, key, label, ChoiceInput.Select),
            "checklist" => ReadChoice(at, key, label, ChoiceInput.Checklist),
            "taglist" => ReadChoice(at, key, label, ChoiceInput.Tags),
            "filepicker" => ReadFile(at, key, label),
            _ => null,
        };
        if (read is null)
        {
            Add(at, "type", $"jenis \"{type}\" tidak dapat dipakai. Hapus, lalu pakai yang ada di daftar isian.");
        }
        else if (string.IsNullOrWhiteSpace(label))
        {
            Add(at, "label", "setiap isian perlu label.");
        }

        return read;
    }

    private TextField ReadText(FormPlace at, string key, string label, bool isMultiline)
    {
        var (own, validate) = (at.Json.Child("lajur"), at.Json.Child("validate"));
        RefuseFormulas(at, validate, "minLength", "maxLength");
        var (least, most) = (validate.Number("minLength") ?? 0, validate.Number("maxLength") ?? (isMultiline ? FormLimits.Lines : FormLimits.Line));
        if (least > most || most < 1 || least < 0)
        {
            Add(at, "validate.minLength", "panjang paling sedikit melebihi yang paling banyak.");
        }

        var input = (own.Text("type") ?? validate.Text("validationType")) switch
        {
            "nik" => TextInput.Nik,
            "kk" => TextInput.FamilyCard,
            "email" => TextInput.Email,
            "phone" => TextInput.Phone,
            _ => TextInput.Text,
        };
        return new()
        {
            Id = "",
            Key = key,
            Label = label,
            IsMultiline = isMultiline,
            Input = input,
            MinLength = (int)Math.Clamp(least, 0, FormLimits.Answer),
            MaxLength = (int)Math.Clamp(most, 1, FormLimits.Answer),
            Pattern = ReadPattern(at, validate),
            PatternMessage = own.Text("message") ?? validate.Text("patternErrorMessage"),
            Companions = input == TextInput.Nik && (own.Text("birthDate") ?? own.Text("sex")) is { Length: > 0 }
                ? new(Blank(own.Text("birthDate")), Blank(own.Text("sex")), own.Flag("strict"))
                : null,
        };
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    private Regex? ReadPattern(FormPlace at, JsonElement validate)
    {
        if (validate.Text("pattern") is not { Length: > 0 } pattern)
        {
            return null;
        }

        if (pattern.Length > FormLimits.Pattern)
        {
            Add(at, "validate.pattern", $"polanya lebih panjang dari {FormLimits.Pattern} karakter.");
            return null;
        }

        try
        {
            return new(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(200));
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            Add(at, "validate.pattern", $"pola \"{pattern}\" tidak dapat dipakai.");
            return null;
        }
    }

    private void RefuseFormulas(FormPlace at, JsonElement validate, params string[] bounds)
    {
        foreach (var bound in bounds.Where(bound => validate.Scalar(bound) is { Length: > 0 } && validate.Number(bound) is null))
        {
            Add(at, $"validate.{bound}", "tulis angka; rumus tidak dapat dipakai di sini.");
        }
    }

    private NumberField ReadNumber(FormPlace at, string key, string label)
    {
        var validate = at.Json.Child("validate");
        RefuseFormulas(at, validate, "min", "max");
        if (validate.Number("min") > validate.Number("max"))
        {
            Add(at, "validate.min", "angka paling kecil melebihi yang paling besar.");
        }

        return new()
        {
            Id = "",
            Key = key,
            Label = label,
            Min = validate.Number("min"),
            Max = validate.Number("max"),
            Decimals = (int)Math.Clamp(at.Json.Number("decimalDigits") ?? 0, 0, 10),
        };
    }

    private FileField ReadFile(FormPlace at, string key, string label)
    {
        if (at.Lists > 0)
        {
            Add(at, "type", "berkas tidak dapat diminta di dalam daftar. Taruh di luar daftar, dengan pilihan beberapa berkas.");
        }

        if (at.Json.Text("accept") is ['=', ..] || at.Json.Scalar("multiple") is ['=', ..])
        {
            Add(at, "accept", "tulis jenis berkasnya langsung, seperti .pdf,.jpg; rumus tidak dapat dipakai di sini.");
        }
        else if (FileKinds.FindUnknown(at.Json.Text("accept")) is { } unknown)
        {
            Add(at, "accept", $"berkas \"{unknown}\" tidak dapat diterima. Pilih dari {AttachmentRules.Accept}.");
        }

        return new() { Id = "", Key = key, Label = label, Accept = at.Json.Text("accept") is { Length: > 0 } accept ? accept : null, TakesSeveral = at.Json.Flag("multiple"), ForStaff = at.Json.Child("lajur").Flag("forStaff") };
    }

    private static DateInput ReadDateInput(JsonElement json) => json.Text("subtype") switch
    {
        "time" => DateInput.Time,
        "datetime" => DateInput.DateTime,
        _ => DateInput.Date,
    };

    private ChoiceField ReadChoice(FormPlace at, string key, string label, ChoiceInput input)
    {
        List<FormOption> options = [.. at.Json.Items("values")
            .Select(option => new FormOption(option.Scalar("value") ?? "", option.Text("label") ?? option.Scalar("value") ?? ""))
            .Where(option => option.Value.Length > 0)];
        if (at.Json.Text("valuesKey") is { Length: > 0 } || at.Json.Text("valuesExpression") is { Length: > 0 })
        {
            Add(at, "values", "tulis pilihannya satu per satu (Asal pilihan: Daftar tetap); pilihan dari data atau rumus tidak dapat dipakai.");
        }
        else if (options.Count is 0 or > FormLimits.Options || options.DistinctBy(option => option.Value, StringComparer.Ordinal).Count() < options.Count)
        {
            Add(at, "values", $"tulis 1 sampai {FormLimits.Options} pilihan, masing-masing dengan nilai yang berbeda.");
        }
        else if (options.Exists(option => option.Label.Length > FormLimits.Words || option.Value.Length > FormLimits.Line))
        {
            Add(at, "values", "salah satu pilihannya terlalu panjang.");
        }

        return new() { Id = "", Key = key, Label = label, Input = input, Options = options };
    }

    /// <summary>What every field has; the key is checked here.</summary>
    private FormField Common(FormField field, FormPlace at)
    {
        var (json, keyName) = (at.Json, field is Lists.ListField ? "path" : "key");
        if (!Key.IsMatch(field.Key))
        {
            Add(at, keyName, $"kunci \"{field.Key}\" diawali huruf dan hanya berisi huruf, angka, dan garis bawah.");
        }
        else if (!_keys.Peek().Add(field.Key))
        {
            Add(at, keyName, $"kunci \"{field.Key}\" dipakai dua kali. Beri kunci lain.");
        }

        if (field is FileField or RegionField)
        {
            _unread.Add(field.Key);
        }

        var prefill = json.Child("lajur").Text("prefill");
        if (prefill is { Length: > 0 } && !Path.IsMatch(prefill))
        {
            Add(at, "lajur.prefill", $"tempat di perkara \"{prefill}\" tidak dapat dibaca. Tulis seperti pemohon.nama.");
        }

        if (prefill is { Length: > 0 } && at.Lists > 0)
        {
            Add(at, "lajur.prefill", "isi awal dari perkara tidak dapat dipakai di dalam daftar. Tulis pada daftarnya.");
        }

        return field with
        {
            Id = at.Id,
            HideWhen = ReadHide(at),
            Description = Words(at, "description"),
            IsRequired = json.Child("validate").Flag("required"),
            RequiredFor = [.. json.Child("lajur").Items("requiredFor")
                .Where(outcome => outcome.ValueKind == JsonValueKind.String).Select(outcome => outcome.GetString()!)],
            IsPersonal = json.Child("lajur").Flag("personal"),
            IsReadOnly = json.Flag("readonly") || json.Flag("disabled"),
            ReadOnlyWhen = ReadReadOnly(at),
            Defaults = json.Child("defaultValue") is { ValueKind: JsonValueKind.Array } several
                ? [.. several.EnumerateArray().Select(value => value.ToString())]
                : json.Scalar("defaultValue") is { } only ? [only] : [],
            Prefill = Blank(prefill),
            Before = Adorner(at, "prefixAdorner"),
            After = Adorner(at, "suffixAdorner"),
        };
    }

    private FormCondition? ReadReadOnly(FormPlace at) =>
        at.Json.Text("readonly") is ['=', ..] text ? ReadCondition(at, "readonly", text) : null;

    private string? Adorner(FormPlace at, string property)
    {
        var text = at.Json.Child("appearance").Text(property);
        if (text is ['=', ..] || text?.Length > FormLimits.Line)
        {
            Add(at, $"appearance.{property}", "tulis kata pendek; rumus tidak dapat dipakai di sini.");
        }

        return Blank(text);
    }
}
