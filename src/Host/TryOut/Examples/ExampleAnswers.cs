using System.Globalization;
using Lajur.Registry.Forms.Fields;

namespace Lajur.Host.TryOut.Examples;

/// <summary>The ways in which a field can plausibly be answered, the likeliest first.</summary>
internal sealed class ExampleAnswers(ExamplePerson person, DateOnly today)
{
    private const string Birth = "lahir";

    private static readonly string[] s_codes = ["CONTOH-1", "2026-1", "12345", "123", "1", "A1", "contoh"];

    /// <summary>Never empty.</summary>
    public IReadOnlyList<string[]> Of(FormField field) => field switch
    {
        CheckboxField => [["true"], []],
        ChoiceField { Options: [] } => [[]],
        ChoiceField { TakesSeveral: true } choice => [[choice.Options[0].Value], [.. choice.Options.Select(option => option.Value)]],
        ChoiceField choice => [.. Defaults(choice).Concat(choice.Options.Select(option => option.Value)).Distinct(StringComparer.Ordinal).Select(One)],
        NumberField number => [.. Numbers(number).Distinct().Select(value => One(value.ToString(CultureInfo.InvariantCulture)))],
        DateField date => [.. Dates(date).Select(One)],
        TextField text => [.. Texts(text).Select(value => One(Fit(value, text)))],
        _ => [[]],
    };

    private static IEnumerable<string> Defaults(FormField field) => field.Defaults.Take(1);

    private static string[] One(string value) => [value];

    private static IEnumerable<decimal> Numbers(NumberField field) => [field.Min ?? Math.Min(1, field.Max ?? 1), field.Max ?? 2, 1, 0];

    private IEnumerable<string> Dates(DateField field)
    {
        var days = field.FromToday ? new[] { today.AddDays(7), today.AddDays(1), today }
            : IsBirth(field) ? [ExamplePerson.BirthDate, today.AddYears(-1), today.AddYears(-60)]
            : [today, today.AddDays(-30), today.AddDays(7), ExamplePerson.BirthDate];
        return field.Input switch
        {
            DateInput.Time => ["09:00", "13:30"],
            DateInput.DateTime => days.Select(day => $"{day:yyyy-MM-dd}T09:00"),
            _ => days.Select(day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        };
    }

    private IEnumerable<string> Texts(TextField field) => field.Input switch
    {
        TextInput.Email => [ExamplePerson.Email],
        TextInput.Phone => [ExamplePerson.Phone],
        TextInput.Nik => [person.Nik],
        TextInput.FamilyCard => [person.FamilyCard],
        _ when field.Defaults is [{ Length: > 0 } first, ..] => [first, .. Words(field)],
        _ => Words(field),
    };

    private static IEnumerable<string> Words(TextField field) => field.Label.StartsWith("nama", StringComparison.OrdinalIgnoreCase)
        ? [ExamplePerson.Name, .. s_codes]
        : [field.IsMultiline ? $"Contoh isian {Low(field.Label)}." : $"Contoh {Low(field.Label)}", .. s_codes];

    private static string Fit(string value, TextField field)
    {
        while (value.Length < field.MinLength)
        {
            value += $" {value}";
        }

        return value.Length > field.MaxLength ? value[..field.MaxLength] : value;
    }

    private static bool IsBirth(DateField field) =>
        field.LocalKey.Contains(Birth, StringComparison.OrdinalIgnoreCase) || field.Label.Contains(Birth, StringComparison.OrdinalIgnoreCase);

    private static string Low(string label) => label.Length == 0 ? "isian" : char.ToLowerInvariant(label[0]) + label[1..].TrimEnd('?', '.', ':');
}
