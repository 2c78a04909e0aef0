using Lajur.Registry.Forms.Fields;

namespace Lajur.Registry.Forms.Reading;

/// <summary>What one part of a form says of another, looked up when all of it is known.</summary>
internal static class NameChecks
{
    public static IEnumerable<FormProblem> Find(FormSchema schema)
    {
        foreach (var nik in schema.All.OfType<TextField>().Where(text => text.Companions is not null))
        {
            if (nik.Companions!.BirthDate is { } born && schema.All.OfType<DateField>().All(field => field.Key != born || field.Input == DateInput.Time))
            {
                yield return new("lajur.birthDate", nik.Id, nik.Label, $"tanggal lahir pembandingnya, \"{born}\", bukan isian tanggal di formulir ini.");
            }

            if (nik.Companions.Sex is { } sex && schema.All.OfType<ChoiceField>().All(field => field.Key != sex || field.TakesSeveral))
            {
                yield return new("lajur.sex", nik.Id, nik.Label, $"jenis kelamin pembandingnya, \"{sex}\", bukan isian pilihan di formulir ini.");
            }
        }
    }
}
