using System.Globalization;
using Lajur.Registry.PersonalData.Breaches;
using Lajur.Registry.PersonalData.Breaches.Handling;
using Lajur.Registry.Speech;
using Microsoft.Extensions.Primitives;

namespace Lajur.Host.PersonalData.Breaches;

/// <summary>A form about a breach as it was posted, or empty; and what is wrong with it, by field.</summary>
/// <param name="Name">Which form; empty for none.</param>
/// <param name="Values">What was written, by field.</param>
/// <param name="Errors">What is wrong, by field.</param>
public sealed record BreachForm(string Name, IReadOnlyDictionary<string, string> Values, IReadOnlyDictionary<string, string> Errors)
{
    /// <summary>The names of the forms.</summary>
    public const string Record = "catat", People = "kirim", Contact = "hubungi", Authority = "lembaga", Public = "umum", Closing = "tutup", Drop = "keluarkan";

    /// <summary>Nothing was posted.</summary>
    public static BreachForm Empty { get; } =
        new("", new Dictionary<string, string>(StringComparer.Ordinal), new Dictionary<string, string>(StringComparer.Ordinal));

    public static BreachForm Of(string name, IFormCollection form, IReadOnlyDictionary<string, string> errors) =>
        new(name, form.ToDictionary(field => field.Key, Text, StringComparer.Ordinal), errors);

    /// <summary>What was written in a field, or what stands there at first.</summary>
    public string Value(string field, string? first = null) => Name.Length > 0 ? Values.GetValueOrDefault(field, "") : first ?? "";

    public string? Error(string field) => Errors.GetValueOrDefault(field);

    public string? Flag(string field) => Errors.ContainsKey(field) ? "has-error" : null;

    /// <summary>The answer to a field whose moment is missing, or cannot be read.</summary>
    public static BreachResult NoMoment(string field) =>
        new BreachResult.Invalid(new Dictionary<string, string>(StringComparer.Ordinal) { [field] = IndonesianTime.HowToWriteMoments });

    /// <summary>Which cases were chosen.</summary>
    public static BreachScope ScopeOf(IFormCollection form) => form["scope"].ToString() switch
    {
        "numbers" => new BreachScope.Numbers(form["numbers"].ToString()),
        "days" => new BreachScope.Days(form["service"].ToString(), DayOf(form["from"]), DayOf(form["until"])),
        _ => new BreachScope.None(),
    };

    private static DateOnly? DayOf(StringValues text) =>
        DateOnly.TryParseExact(text.ToString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string Text(KeyValuePair<string, StringValues> field) => field.Value.ToString();
}
