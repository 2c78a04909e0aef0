using Lajur.Registry.Forms;

namespace Lajur.Registry.Tests.Forms;

/// <summary>Forms that cannot be used are refused, each for its reason and at its place.</summary>
public sealed class BrokenFormTests
{
    [Theory]
    [InlineData("""{ "type": "button", "id": "b", "label": "Kirim" }, { "type": "html", "id": "x", "content": "<b>" }""", "$.components[1].type", "jenis \"html\"")]
    [InlineData("""{ "type": "text", "id": "x", "text": "Halo {{nama}}" }""", "$.components[0].text", "rumus")]
    [InlineData("""{ "type": "textfield", "id": "x", "key": "a", "label": "=nama" }""", "$.components[0].label", "rumus")]
    [InlineData("""{ "type": "textfield", "id": "x", "key": "a.b", "label": "A" }""", "$.components[0].key", "diawali huruf")]
    [InlineData("""{ "type": "textfield", "id": "x", "key": "a", "label": "A", "conditional": { "hide": "=tak_ada = 1" } }""", "$.components[0].conditional.hide", "\"tak_ada\" yang tidak ada")]
    [InlineData("""{ "type": "textfield", "id": "x", "key": "a", "label": "A", "readonly": "=a ~ 1" }""", "$.components[0].readonly", "tidak dapat dibaca")]
    [InlineData("""{ "type": "textfield", "id": "x", "key": "a", "label": "A", "validate": { "minLength": 9, "maxLength": 3 } }""", "$.components[0].validate.minLength", "melebihi")]
    [InlineData("""{ "type": "number", "id": "x", "key": "a", "label": "A", "validate": { "min": 9, "max": 3 } }""", "$.components[0].validate.min", "melebihi")]
    [InlineData("""{ "type": "number", "id": "x", "key": "a", "label": "A", "validate": { "max": "=b" } }""", "$.components[0].validate.max", "rumus")]
    [InlineData("""{ "type": "select", "id": "x", "key": "a", "label": "A", "valuesKey": "daftar" }""", "$.components[0].values", "satu per satu")]
    [InlineData("""{ "type": "radio", "id": "x", "key": "a", "label": "A", "values": [ { "value": "1", "label": "S" }, { "value": "1", "label": "D" } ] }""", "$.components[0].values", "nilai yang berbeda")]
    [InlineData("""{ "type": "image", "id": "x", "source": "https://contoh.id/a.png", "alt": "Peta" }""", "$.components[0].source", "dari komputer Anda")]
    [InlineData("""{ "type": "image", "id": "x", "source": "data:image/png;base64,AAAA" }""", "$.components[0].alt", "kata-kata")]
    [InlineData("""{ "type": "image", "id": "x", "source": "data:image/svg+xml;base64,AAAA", "alt": "Peta" }""", "$.components[0].source", "PNG")]
    [InlineData("""{ "type": "table", "id": "x", "dataSource": "=a[1]", "columns": [ { "key": "a", "label": "A" } ] }""", "$.components[0].dataSource", "permohonan.anak")]
    [InlineData("""{ "type": "table", "id": "x", "dataSource": "=a.b", "columnsExpression": "=k" }""", "$.components[0].columnsExpression", "satu per satu")]
    [InlineData("""{ "type": "table", "id": "x", "dataSource": "=a.b", "columns": [] }""", "$.components[0].columns", "1 sampai")]
    [InlineData("""{ "type": "group", "id": "x", "path": "diri", "components": [] }""", "$.components[0].path", "Kosongkan")]
    [InlineData("""{ "type": "dynamiclist", "id": "x", "path": "a", "label": "A", "components": [] }""", "$.components[0].components", "kosong")]
    [InlineData("""{ "type": "dynamiclist", "id": "x", "path": "a", "label": "A", "components": [ { "type": "filepicker", "id": "y", "key": "b", "label": "B" } ] }""", "$.components[0].components[0].type", "di luar daftar")]
    [InlineData("""{ "type": "dynamiclist", "id": "x", "path": "a", "label": "A", "lajur": { "minRows": 5, "maxRows": 2 }, "components": [ { "type": "checkbox", "id": "y", "key": "b", "label": "B" } ] }""", "$.components[0].lajur.minRows", "melebihi")]
    [InlineData("""{ "type": "checkbox", "id": "x", "key": "a", "label": "A" }, { "type": "checkbox", "id": "x", "key": "b", "label": "B" }""", "$.components[1].id", "dua isian")]
    [InlineData("""{ "type": "textfield", "id": "x", "key": "a", "label": "A", "lajur": { "prefill": "pemohon nama" } }""", "$.components[0].lajur.prefill", "pemohon.nama")]
    [InlineData("""{ "type": "textfield", "id": "x", "key": "a", "label": "A", "lajur": { "type": "nik", "birthDate": "lahir" } }""", "lajur.birthDate", "bukan isian tanggal")]
    [InlineData("""{ "type": "textfield", "id": "x", "key": "a", "label": "A", "validate": { "maxLength": "=b" } }""", "$.components[0].validate.maxLength", "rumus")]
    [InlineData("""{ "type": "filepicker", "id": "x", "key": "a", "label": "A", "accept": ".pdf,.doc" }""", "$.components[0].accept", "\".doc\" tidak dapat diterima")]
    [InlineData("""{ "type": "filepicker", "id": "x", "key": "a", "label": "A" }, { "type": "spacer", "id": "y", "conditional": { "hide": "=a = null" } }""", "$.components[1].conditional.hide", "tidak dapat dibandingkan")]
    [InlineData("""{ "type": "dynamiclist", "id": "x", "path": "a", "label": "A", "defaultRepetitions": 5, "lajur": { "maxRows": 3 }, "components": [ { "type": "checkbox", "id": "y", "key": "b", "label": "B" } ] }""", "$.components[0].defaultRepetitions", "melebihi")]
    [InlineData("""{ "type": "dynamiclist", "id": "x", "path": "a", "label": "A", "components": [ { "type": "textfield", "id": "y", "key": "b", "label": "B", "lajur": { "prefill": "pemohon.nama" } } ] }""", "$.components[0].components[0].lajur.prefill", "di dalam daftar")]
    [InlineData("""{ "type": "datetime", "id": "l", "key": "lahir", "dateLabel": "Lahir" }, { "type": "dynamiclist", "id": "x", "path": "a", "label": "A", "components": [ { "type": "textfield", "id": "y", "key": "b", "label": "B", "lajur": { "type": "nik", "birthDate": "lahir" } } ] }""", "lajur.birthDate", "baris yang sama")]
    [InlineData("""{ "type": "table", "id": "x", "dataSource": "=anak", "columns": [ { "key": "a", "label": "A" } ] }""", "dataSource", "bukan kunci daftar")]
    [InlineData("""{ "type": "dynamiclist", "id": "d", "path": "anak", "label": "Anak", "components": [ { "type": "checkbox", "id": "y", "key": "b", "label": "B" } ] }, { "type": "table", "id": "x", "dataSource": "=anak", "columns": [ { "key": "b", "label": "B" }, { "key": "id", "label": "Kode" } ] }""", "columns", "\"Kode\" berkunci \"id\"")]
    public void It_is_refused_for_its_reason_at_its_place(string components, string place, string text)
    {
        var problem = Assert.Single(Assert.Throws<FormSchemaException>(() => Drawn.Form(components)).Problems);

        Assert.Equal(place, problem.Place);
        Assert.Contains(text, problem.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_bears_no_name_is_told_by_what_it_is() => Assert.Equal(
        "Gambar", Assert.Single(Assert.Throws<FormSchemaException>(() => Drawn.Form("""{ "type": "image", "id": "x", "source": "a", "alt": "Peta" }""")).Problems).Name);

    [Fact]
    public void The_same_key_may_stand_in_two_lists()
    {
        static string List(string key) =>
            $$"""{ "type": "dynamiclist", "id": "{{key}}", "path": "{{key}}", "label": "A", "components": [ { "type": "checkbox", "id": "{{key}}y", "key": "b", "label": "B" } ] }""";

        Assert.Equal(["a", "c"], Drawn.Form(List("a"), List("c")).Fields.Select(field => field.Key));
    }
}
