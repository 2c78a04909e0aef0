using System.Globalization;
using Lajur.Registry.Offices;
using Lajur.Registry.PersonalData.Breaches;
using Lajur.Registry.PersonalData.Breaches.Handling;
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

    private const string HowToWriteMoments = "Tulis tanggal dan jamnya, misalnya 2026-11-23 14.30.";

    private const string Moment = "yyyy-MM-dd'T'HH:mm";

    /// <summary>As fields for date and time post, and as people write in browsers that know no such field.</summary>
    private static readonly string[] s_moments = [Moment, "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH.mm", "yyyy-MM-dd HH:mm", "d-M-yyyy HH.mm", "d-M-yyyy HH:mm"];

    /// <summary>Nothing was posted.</summary>
    public static BreachForm Empty { get; } =
        new("", new Dictionary<string, string>(StringComparer.Ordinal), new Dictionary<string, string>(StringComparer.Ordinal));

    public static BreachForm Of(string name, IFormCollection form, IReadOnlyDictionary<string, string> errors) =>
        new(name, form.ToDictionary(field => field.Key, Text, StringComparer.Ordinal), errors);

    /// <summary>What was written in a field, or what stands there at first.</summary>
    public string Value(string field, string? first = null) => Name.Length > 0 ? Values.GetValueOrDefault(field, "") : first ?? "";

    public string? Error(string field) => Errors.GetValueOrDefault(field);

    public string? Flag(string field) => Errors.ContainsKey(field) ? "has-error" : null;

    /// <summary>What a browser's field for date and time holds, as a moment of the office; null for none, and for what cannot be read.</summary>
    public static DateTimeOffset? MomentOf(string? text, IndonesianZone zone) =>
        DateTime.TryParseExact(text, s_moments, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var at) && at.Year is > 2000 and < 3000
            ? zone.At(DateOnly.FromDateTime(at), TimeOnly.FromDateTime(at))
            : null;

    /// <summary>True where something is written that cannot be read; it is not taken for none.</summary>
    public static bool IsNoMoment(string? text, IndonesianZone zone) => !string.IsNullOrWhiteSpace(text) && MomentOf(text, zone) is null;

    /// <summary>The answer to such a field.</summary>
    public static BreachResult NoMoment(string field) =>
        new BreachResult.Invalid(new Dictionary<string, string>(StringComparer.Ordinal) { [field] = HowToWriteMoments });

    /// <summary>A moment as such a field takes it.</summary>
    public static string FieldOf(DateTimeOffset? at, IndonesianZone zone) =>
        at is { } moment ? zone.ToLocal(moment).ToString(Moment, CultureInfo.InvariantCulture) : "";

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
