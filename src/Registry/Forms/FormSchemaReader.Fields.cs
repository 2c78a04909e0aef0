using System.Text.Json;
using System.Text.RegularExpressions;
using Lajur.Registry.Forms.Fields;

namespace Lajur.Registry.Forms;

internal sealed partial class FormSchemaReader
{
    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_]{0,59}$", RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Key { get; }

    private FormField? ReadField(JsonElement json, string place)
    {
        var type = json.Text("type");
        var key = json.Text("key") ?? "";
        var label = json.Text("label") ?? json.Text("dateLabel") ?? json.Text("timeLabel") ?? "";
        var read = type switch
        {
            "textfield" => ReadText(json, key, label, place, isMultiline: false),
            "textarea" => ReadText(json, key, label, place, isMultiline: true),
            "number" => ReadNumber(json, key, label),
            "datetime" => new DateField { Id = "", Key = key, Label = label, Input = ReadDateInput(json), FromToday = json.Flag("disallowPassedDates") },
            "checkbox" => new CheckboxField { Id = "", Key = key, Label = label },
            "radio" => ReadChoice(json, key, label, place, ChoiceInput.Radio),
            "select" => ReadChoice(json, key, label, place, ChoiceInput.Select),
            "checklist" => ReadChoice(json, key, label, place, ChoiceInput.Checklist),
            "filepicker" => ReadFile(json, key, label),
            _ => (FormField?)null,
        };
        if (read is null)
        {
            _problems.Add($"{place}.type: \"{type}\" cannot be shown. Use textfield, textarea, number, datetime, checkbox, "
                + "checklist, radio, select, filepicker, group, text, separator or spacer.");
        }
        else if (label.Length is 0 or > FormLimits.Words)
        {
            _problems.Add($"{place}.label: every field needs a label of at most {FormLimits.Words} characters.");
        }

        return read;
    }

    private TextField ReadText(JsonElement json, string key, string label, string place, bool isMultiline)
    {
        var validate = json.Child("validate");
        var usual = isMultiline ? FormLimits.Lines : FormLimits.Line;
        return new()
        {
            Id = "",
            Key = key,
            Label = label,
            IsMultiline = isMultiline,
            Input = (json.Child("lajur").Text("type") ?? validate.Text("validationType")) switch
            {
                "nik" => TextInput.Nik,
                "email" => TextInput.Email,
                "phone" => TextInput.Phone,
                _ => TextInput.Text,
            },
            MinLength = (int)Math.Clamp(validate.Number("minLength") ?? 0, 0, FormLimits.Answer),
            MaxLength = (int)Math.Clamp(validate.Number("maxLength") ?? usual, 1, FormLimits.Answer),
            Pattern = ReadPattern(validate, place),
            PatternMessage = json.Child("lajur").Text("message"),
        };
    }

    private Regex? ReadPattern(JsonElement validate, string place)
    {
        if (validate.Text("pattern") is not { Length: > 0 } pattern)
        {
            return null;
        }

        if (pattern.Length > FormLimits.Pattern)
        {
            _problems.Add($"{place}.validate.pattern: it is longer than {FormLimits.Pattern} characters.");
            return null;
        }

        try
        {
            return new(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(200));
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            _problems.Add($"{place}.validate.pattern: \"{pattern}\" cannot be used: {e.Message}");
            return null;
        }
    }

    private static NumberField ReadNumber(JsonElement json, string key, string label) => new()
    {
        Id = "",
        Key = key,
        Label = label,
        Min = json.Child("validate").Number("min"),
        Max = json.Child("validate").Number("max"),
        Decimals = (int)Math.Clamp(json.Number("decimalDigits") ?? 0, 0, 10),
    };

    private static FileField ReadFile(JsonElement json, string key, string label) => new()
    {
        Id = "",
        Key = key,
        Label = label,
        Accept = json.Text("accept"),
        TakesSeveral = json.Flag("multiple"),
        ForStaff = json.Child("lajur").Flag("forStaff"),
    };

    private static DateInput ReadDateInput(JsonElement json) => json.Text("subtype") switch
    {
        "time" => DateInput.Time,
        "datetime" => DateInput.DateTime,
        _ => DateInput.Date,
    };

    private ChoiceField ReadChoice(JsonElement json, string key, string label, string place, ChoiceInput input)
    {
        List<FormOption> options = [.. json.Items("values")
            .Select(option => new FormOption(option.Scalar("value") ?? "", option.Text("label") ?? option.Scalar("value") ?? ""))
            .Where(option => option.Value.Length > 0)];
        if (options.Count is 0 or > FormLimits.Options || options.DistinctBy(option => option.Value, StringComparer.Ordinal).Count() < options.Count)
        {
            _problems.Add($"{place}.values: give 1 to {FormLimits.Options} options of different values.");
        }

        return new() { Id = "", Key = key, Label = label, Input = input, Options = options };
    }
}
