using System.Globalization;
using System.Text.Json.Nodes;
using Lajur.Registry.Citizens;
using Lajur.Registry.Forms.Fields;
using Lajur.Registry.Forms.Lists;
using Lajur.Registry.Speech;

namespace Lajur.Registry.Forms.Identity;

/// <summary>Lays the NIK of a form beside its other answers, and its region beside the Ministry's list.</summary>
public static class NikComparison
{
    private static readonly string[] s_women = ["p", "perempuan", "wanita", "female", "f"];
    private static readonly string[] s_men = ["l", "laki-laki", "lakilaki", "laki", "pria", "male", "m"];

    /// <summary>What deserves a second look, by the name of the field; of what stands in a list by the list's.</summary>
    /// <param name="schema">The form.</param>
    /// <param name="answers">What was answered rightly.</param>
    /// <param name="today">The office's date.</param>
    public static IReadOnlyList<NikRemark> Find(FormSchema schema, FormAnswers answers, DateOnly today) =>
    [
        .. Find(schema.Fields, answers, today),
        .. schema.Fields.OfType<ListField>().SelectMany(list => InRows(list, answers, today)),
    ];

    /// <summary>The same of fields that stand beside each other: at the top of the form, or in one row of a list.</summary>
    public static IEnumerable<NikRemark> Find(IReadOnlyList<FormField> fields, FormAnswers answers, DateOnly today) =>
        fields.OfType<TextField>().Where(field => field.Input == TextInput.Nik)
            .SelectMany(field => Nik.TryParse(answers.Text(field.LocalKey), out var nik) ? Of(field, nik, fields, answers, today) : []);

    private static IEnumerable<NikRemark> InRows(ListField list, FormAnswers answers, DateOnly today)
    {
        var fields = list.RowOf("0").Fields;
        foreach (var (index, row) in (answers.Node(list.LocalKey) as JsonArray ?? []).OfType<JsonObject>().Index())
        {
            var given = FormAnswers.FromJson(row);
            foreach (var remark in Find(fields, given, today).Concat(fields.OfType<ListField>().SelectMany(inner => InRows(inner, given, today))))
            {
                yield return new(list.Key, $"Baris {index + 1}: {remark.Sentence}", Refuses: false);
            }
        }
    }

    private static IEnumerable<NikRemark> Of(TextField field, Nik nik, IReadOnlyList<FormField> fields, FormAnswers answers, DateOnly today)
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
            yield return new(field.Key, $"Tanggal lahir pada NIK ({IndonesianTime.Date(inNik)}) berbeda dengan {Label(fields, bornAt)} ({IndonesianTime.Date(born)}). Periksa keduanya.", companions.Refuses);
        }

        if (companions?.Sex is { } sexAt && SexOf(fields, answers, sexAt) is { } sex && sex != nik.Sex)
        {
            yield return new(field.Key, $"Jenis kelamin pada NIK ({(nik.Sex == Sex.Female ? "perempuan" : "laki-laki")}) berbeda dengan {Label(fields, sexAt)}. Periksa keduanya.", companions.Refuses);
        }
    }

    private static string Label(IReadOnlyList<FormField> fields, string key) => $"isian \"{Find(fields, key)?.Label ?? key}\"";

    private static FormField? Find(IReadOnlyList<FormField> fields, string key) => fields.FirstOrDefault(field => field.LocalKey == key);

    private static Sex? SexOf(IReadOnlyList<FormField> fields, FormAnswers answers, string key)
    {
        var value = answers.Text(key) ?? "";
        var words = new[] { value, (Find(fields, key) as ChoiceField)?.LabelOf(value) ?? "" }.Select(word => word.Trim().ToLowerInvariant()).ToList();
        return words.Exists(s_women.Contains) ? Sex.Female : words.Exists(s_men.Contains) ? Sex.Male : null;
    }
}
