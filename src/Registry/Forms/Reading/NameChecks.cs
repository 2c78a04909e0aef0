using Lajur.Registry.Forms.Blocks;
using Lajur.Registry.Forms.Fields;
using Lajur.Registry.Forms.Lists;

namespace Lajur.Registry.Forms.Reading;

/// <summary>What one part of a form says of another, looked up when all of it is known.</summary>
internal static class NameChecks
{
    public static IEnumerable<FormProblem> Find(FormSchema schema) =>
        Find(schema.Fields).Concat(schema.All.OfType<FormTable>().SelectMany(table => Find(table, schema)));

    /// <summary>A name without dots is a list of this form; a place in the case has dots.</summary>
    private static IEnumerable<FormProblem> Find(FormTable table, FormSchema schema)
    {
        if (schema.Find(table.Source) is ListField list)
        {
            var keys = list.RowOf("0").Fields.Select(field => field.LocalKey).ToHashSet(StringComparer.Ordinal);
            foreach (var column in table.Columns.Where(column => !keys.Contains(column.Value)))
            {
                yield return new("columns", table.Id, table.Label, $"kolom \"{column.Label}\" berkunci \"{column.Value}\", yang tidak ada pada daftar \"{list.Label}\".");
            }
        }
        else if (table.Source.Length > 0 && table.Source.All(sign => char.IsAsciiLetterOrDigit(sign) || sign == '_'))
        {
            yield return new("dataSource", table.Id, table.Label, $"\"{table.Source}\" bukan kunci daftar di formulir ini. Tempat di perkara ditulis dengan titik, seperti =permohonan.anak.");
        }
    }

    /// <summary>Of fields that stand beside each other: what a NIK is compared with stands in the same row.</summary>
    private static IEnumerable<FormProblem> Find(IReadOnlyList<FormField> fields)
    {
        foreach (var nik in fields.OfType<TextField>().Where(text => text.Companions is not null))
        {
            if (nik.Companions!.BirthDate is { } born && fields.OfType<DateField>().All(field => field.LocalKey != born || field.Input == DateInput.Time))
            {
                yield return new("lajur.birthDate", nik.Id[nik.Scope.Length..], nik.Label, $"tanggal lahir pembandingnya, \"{born}\", bukan isian tanggal di formulir ini atau di baris yang sama.");
            }

            if (nik.Companions.Sex is { } sex && fields.OfType<ChoiceField>().All(field => field.LocalKey != sex || field.TakesSeveral))
            {
                yield return new("lajur.sex", nik.Id[nik.Scope.Length..], nik.Label, $"jenis kelamin pembandingnya, \"{sex}\", bukan isian pilihan di formulir ini atau di baris yang sama.");
            }
        }

        foreach (var problem in fields.OfType<ListField>().SelectMany(list => Find(list.RowOf("0").Fields)))
        {
            yield return problem;
        }
    }
}
