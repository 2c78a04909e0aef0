using System.Globalization;
using Lajur.Registry.Citizens;
using Lajur.Registry.Forms.Fields;
using Lajur.Registry.Speech;

namespace Lajur.Registry.Forms.Identity;

/// <summary>Lays the NIK of a form beside its other answers, and its region beside the Ministry's list.</summary>
public static class NikComparison
{
    private static readonly string[] s_women = ["p", "perempuan", "wanita", "female", "f"];
    private static readonly string[] s_men = ["l", "laki-laki", "lakilaki", "laki", "pria", "male", "m"];

    /// <summary>What deserves a second look, by the name of the field.</summary>
    /// <param name="schema">The form.</param>
    /// <param name="answers">What was answered rightly at the top of it.</param>
    /// <param name="today">The office's date.</param>
    public static IReadOnlyList<NikRemark> Find(FormSchema schema, FormAnswers answers, DateOnly today)
    {
        List<NikRemark> found = [];
        foreach (var field in schema.Fields.OfType<TextField>().Where(field => field.Input == TextInput.Nik))
        {
            if (Nik.TryParse(answers.Text(field.Key), out var nik))
            {
                found.AddRange(Of(field, nik, schema, answers, today));
            }
        }

        return found;
    }

    private static IEnumerable<NikRemark> Of(TextField field, Nik nik, FormSchema schema, FormAnswers answers, DateOnly today)
    {
        if (nik.HasUnknownRegency)
        {
            yield return new(field.Key, $"Kode wilayah {nik.RegionCode[..5]} pada NIK tidak ada dalam daftar kabupaten dan kota. Periksa kembali pada KTP atau Kartu Keluarga.", Refuses: false);
        }

        var companions = field.Companions;
        if (companions?.BirthDate is { } bornAt
            && DateTime.TryParse(answers.Text(bornAt), CultureInfo.InvariantCulture, out var moment)
            && DateOnly.FromDateTime(moment) is var born
            && nik.BirthDateAsOf(today < born ? born : today) is var inNik
            && (born.Day, born.Month, born.Year % 100) != (inNik.Day, inNik.Month, inNik.Year % 100))
        {
            yield return new(field.Key, $"Tanggal lahir pada NIK ({IndonesianTime.Date(inNik)}) berbeda dengan {Label(schema, bornAt)} ({IndonesianTime.Date(born)}). Periksa keduanya.", companions.Refuses);
        }

        if (companions?.Sex is { } sexAt && SexOf(schema, answers, sexAt) is { } sex && sex != nik.Sex)
        {
            yield return new(field.Key, $"Jenis kelamin pada NIK ({(nik.Sex == Sex.Female ? "perempuan" : "laki-laki")}) berbeda dengan {Label(schema, sexAt)}. Periksa keduanya.", companions.Refuses);
        }
    }

    private static string Label(FormSchema schema, string key) => $"isian \"{schema.Find(key)?.Label ?? key}\"";

    private static Sex? SexOf(FormSchema schema, FormAnswers answers, string key)
    {
        var value = answers.Text(key) ?? "";
        var words = new[] { value, (schema.Find(key) as ChoiceField)?.LabelOf(value) ?? "" }.Select(word => word.Trim().ToLowerInvariant()).ToList();
        return words.Exists(s_women.Contains) ? Sex.Female : words.Exists(s_men.Contains) ? Sex.Male : null;
    }
}
