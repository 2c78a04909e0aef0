using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Lajur.Registry.Citizens;
using Lajur.Registry.Forms.Fields;

namespace Lajur.Registry.Forms;

/// <summary>Posted text to an answer, or to a sentence that says what to write instead.</summary>
internal static partial class FieldReader
{
    private static readonly string[] DateFormats = ["yyyy-MM-dd", "d-M-yyyy", "d/M/yyyy", "d.M.yyyy"];
    private static readonly string[] TimeFormats = ["HH:mm", "HH:mm:ss", "H:mm", "H.mm"];
    private static readonly string[] MomentFormats = ["yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-dd HH:mm"];

    public static (JsonNode? Answer, string? Error) Read(FormField field, string[] posted, DateOnly today)
    {
        if (field is CheckboxField)
        {
            var isChecked = FormPost.IsChecked(posted);
            return field.IsRequired && !isChecked ? (null, FormSentences.Required(field)) : (isChecked, null);
        }

        if (field is ChoiceField { TakesSeveral: true } checklist)
        {
            return ReadSeveral(checklist, posted);
        }

        var text = FormPost.Clean(posted.FirstOrDefault());
        return (text, field) switch
        {
            ("", { IsRequired: true }) => (null, FormSentences.Required(field)),
            ("", _) => (null, null),
            (_, TextField line) => ReadText(line, text),
            (_, NumberField number) => ReadNumber(number, text),
            (_, DateField date) => ReadDate(date, text, today),
            (_, ChoiceField choice) => choice.LabelOf(text) is null ? (null, FormSentences.UnknownOption) : (text, null),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static (JsonNode?, string?) ReadSeveral(ChoiceField field, string[] posted)
    {
        var chosen = posted.Where(value => value.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        return chosen switch
        {
            [] => (null, field.IsRequired ? FormSentences.Required(field) : null),
            _ when chosen.Exists(value => field.LabelOf(value) is null) => (null, FormSentences.UnknownOption),
            _ => (new JsonArray([.. chosen.Select(value => JsonValue.Create(value))]), null),
        };
    }

    private static (JsonNode?, string?) ReadText(TextField field, string text)
    {
        if (!field.IsMultiline)
        {
            text = text.Replace('\n', ' ');
        }

        return field switch
        {
            { Input: TextInput.Nik } => Nik.TryParse(text, out var nik, out var error) ? (nik.Value, null) : (null, error),
            { Input: TextInput.FamilyCard } => FamilyCardNumber.Read(text) is (var digits, var wrong) && wrong is null ? (digits, null) : (null, wrong),
            _ when text.Length > field.MaxLength => (null, FormSentences.TooLong(field, text.Length)),
            _ when text.Length < field.MinLength => (null, FormSentences.TooShort(field, text.Length)),
            { Input: TextInput.Email } => Contact.IsEmail(text) ? (text, null) : (null, FormSentences.Email),
            { Input: TextInput.Phone } => Contact.IsPhone(text) ? (Contact.Digits(text), null) : (null, FormSentences.Phone),
            { Pattern: { } pattern } when !pattern.IsMatch(text) => (null, FormSentences.Mismatch(field)),
            _ => (text, null),
        };
    }

    /// <summary>Points between thousands, as in 1.500: whoever writes so does not mean one and a half.</summary>
    [GeneratedRegex(@"^[+-]?\d{1,3}(\.\d{3})+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Thousands { get; }

    private static (JsonNode?, string?) ReadNumber(NumberField field, string text)
    {
        var isNumber = decimal.TryParse(
            text.Replace(',', '.'),
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var number);
        return !isNumber || number.Scale > field.Decimals || Thousands.IsMatch(text) ? (null, FormSentences.NotANumber(field))
            : number < field.Min || number > field.Max ? (null, FormSentences.OutOfRange(field))
            : (number, null);
    }

    private static (JsonNode?, string?) ReadDate(DateField field, string text, DateOnly today)
    {
        var invariant = CultureInfo.InvariantCulture;
        string? read = field.Input switch
        {
            DateInput.Time => TimeOnly.TryParseExact(text, TimeFormats, invariant, DateTimeStyles.None, out var time)
                ? time.ToString("HH:mm", invariant) : null,
            DateInput.DateTime => DateTime.TryParseExact(text, MomentFormats, invariant, DateTimeStyles.None, out var both)
                ? both.ToString("yyyy-MM-ddTHH:mm", invariant) : null,
            _ => DateOnly.TryParseExact(text, DateFormats, invariant, DateTimeStyles.None, out var date)
                ? date.ToString("yyyy-MM-dd", invariant) : null,
        };
        return read is null ? (null, FormSentences.NotADate(field))
            : field is { FromToday: true, Input: not DateInput.Time } && DateOnly.Parse(read.AsSpan(0, 10), invariant) < today
                ? (null, FormSentences.Past)
            : (read, null);
    }
}
