using Lajur.Registry.Forms.Blocks;
using Lajur.Registry.Forms.Fields;
using Lajur.Registry.Forms.Lists;

namespace Lajur.Registry.Forms.Reading;

internal sealed partial class FormSchemaReader
{
    private static readonly string[] s_pictures = ["data:image/png;base64,", "data:image/jpeg;base64,", "data:image/webp;base64,", "data:image/gif;base64,"];

    private FormText ReadText(FormPlace at) => new()
    {
        Id = at.Id,
        HideWhen = ReadHide(at),
        Markdown = FormPost.Clean(Words(at, "text", FormLimits.Markdown)),
    };

    private FormImage ReadImage(FormPlace at)
    {
        var source = at.Json.Text("source") ?? "";
        if (!s_pictures.Any(kind => source.StartsWith(kind, StringComparison.Ordinal)))
        {
            Add(at, "source", "pilih gambarnya dari komputer Anda (PNG, JPG, WebP, atau GIF); gambar dari alamat lain tidak dimuat.");
        }
        else if (source.Length > FormLimits.Picture)
        {
            Add(at, "source", $"gambarnya terlalu besar. Pilih gambar paling besar {FormLimits.Picture * 3 / 4 / 1024} KB.");
        }

        var alternative = Words(at, "alt") ?? "";
        if (string.IsNullOrWhiteSpace(alternative))
        {
            Add(at, "alt", "tulis isi gambarnya dengan kata-kata bagi yang tidak dapat melihatnya.");
        }

        return new() { Id = at.Id, HideWhen = ReadHide(at), Source = source, Alternative = alternative };
    }

    private FormTable ReadTable(FormPlace at)
    {
        var source = (at.Json.Text("dataSource") ?? "").TrimStart('=').Trim();
        if (!Path.IsMatch(source))
        {
            Add(at, "dataSource", "tulis kunci daftar di formulir ini, atau tempatnya di perkara, seperti =permohonan.anak.");
        }

        List<FormOption> columns = [.. at.Json.Items("columns").Select(column => new FormOption(column.Text("key") ?? "", column.Text("label") ?? ""))];
        if (at.Json.Text("columnsExpression") is { Length: > 0 })
        {
            Add(at, "columnsExpression", "tulis kolomnya satu per satu (Asal kolom: Daftar kolom); kolom dari rumus tidak dapat dipakai.");
        }
        else if (columns.Count is 0 or > FormLimits.Columns || columns.Exists(column => column.Label.Length is 0 or > FormLimits.Words || !Key.IsMatch(column.Value)))
        {
            Add(at, "columns", $"tulis 1 sampai {FormLimits.Columns} kolom, masing-masing dengan judul dan kunci.");
        }

        return new() { Id = at.Id, HideWhen = ReadHide(at), Label = Words(at, "label"), Source = source, Columns = columns };
    }

    private ListField ReadList(FormPlace at)
    {
        if (at.Lists >= FormLimits.Lists)
        {
            Add(at, "", $"daftar di dalam daftar paling dalam {FormLimits.Lists} tingkat.");
        }

        var path = at.Json.Text("path") ?? "";
        var (least, most) = (Whole(at, "minRows"), Whole(at, "maxRows"));
        var read = (ListField)Common(
            new ListField
            {
                Id = at.Id,
                Key = path,
                Label = Words(at, "label") ?? "",
                StartRows = (int)Math.Clamp(at.Json.Number("defaultRepetitions") ?? 1, 0, FormLimits.Rows + 1),
                MinRows = least ?? 0,
                MaxRows = Math.Min(most ?? FormLimits.Rows, FormLimits.Rows),
                MayChange = at.Json.Child("allowAddRemove").ValueKind != System.Text.Json.JsonValueKind.False,
                Components = [],
            },
            at);
        if (read.Label.Length == 0)
        {
            Add(at, "label", "setiap daftar perlu judul.");
        }

        if (least > most || least > FormLimits.Rows)
        {
            Add(at, "lajur.minRows", "jumlah baris paling sedikit melebihi yang paling banyak.");
        }
        else if (read.StartRows > read.MaxRows)
        {
            Add(at, "defaultRepetitions", $"jumlah baris pada awalnya melebihi yang paling banyak, {read.MaxRows}.");
        }

        _keys.Push(new(StringComparer.Ordinal));
        var components = ReadComponents(at.Json, at.Path, at.Depth + 1, at.Lists + 1);
        if (components.Count == 0)
        {
            Add(at, "components", "daftar ini kosong. Taruh isian di dalamnya.");
        }

        _keys.Pop();
        return read with { Components = components };
    }

    private int? Whole(FormPlace at, string property)
    {
        if (at.Json.Child("lajur").Number(property) is not { } number)
        {
            return null;
        }

        if (number is < 0 or > FormLimits.Rows || number % 1 != 0)
        {
            Add(at, $"lajur.{property}", $"tulis angka bulat dari 0 sampai {FormLimits.Rows}.");
        }

        return (int)Math.Clamp(number, 0, FormLimits.Rows);
    }
}
