using Lajur.Registry.Forms;
using Lajur.Registry.Forms.Blocks;
using Lajur.Registry.Forms.Fields;

namespace Lajur.Registry.Tests.Forms;

public sealed class FormSchemaTests
{
    private const string Everything = """
        { "type": "default", "id": "semua", "title": "Semua", "schemaVersion": 19, "components": [
          { "type": "text", "id": "t1", "text": "# Selamat datang\n\nIsi dengan benar." },
          { "type": "group", "id": "g1", "label": "Diri Anda", "components": [
            { "type": "textfield", "id": "a", "key": "nama", "label": "Nama", "description": "Sesuai KTP",
              "validate": { "required": true, "minLength": 3, "maxLength": 60, "pattern": "^[A-Z]" } },
            { "type": "textfield", "id": "b", "key": "nik", "label": "NIK", "lajur": { "type": "nik" } },
            { "type": "textfield", "id": "c", "key": "surel", "label": "Surel", "validate": { "validationType": "email" } }
          ] },
          { "type": "separator", "id": "s1" },
          { "type": "spacer", "id": "s2" },
          { "type": "textarea", "id": "d", "key": "isi", "label": "Isi", "defaultValue": "Halo" },
          { "type": "number", "id": "e", "key": "umur", "label": "Umur", "decimalDigits": 1, "validate": { "min": 17, "max": "120" } },
          { "type": "datetime", "id": "f", "key": "lahir", "dateLabel": "Tanggal lahir", "subtype": "date" },
          { "type": "checkbox", "id": "g", "key": "setuju", "label": "Saya setuju" },
          { "type": "checklist", "id": "h", "key": "hari", "label": "Hari", "values": [ { "label": "Senin", "value": "1" } ] },
          { "type": "radio", "id": "i", "key": "jenis", "label": "Jenis", "values": [ { "label": "A", "value": "a" } ] },
          { "type": "select", "id": "j", "key": "kota", "label": "Kota", "values": [ { "label": "B", "value": 7 } ],
            "conditional": { "hide": "=jenis = \"a\"" } },
          { "type": "filepicker", "id": "k", "key": "berkas", "label": "Berkas", "accept": ".pdf", "multiple": true },
          { "type": "button", "id": "l", "label": "Kirim", "action": "submit" }
        ] }
        """;

    [Fact]
    public void Every_component_we_use_is_read_with_its_settings()
    {
        var form = FormSchema.Parse(Everything);

        Assert.Equal(("semua", "Semua"), (form.Id, form.Title));
        Assert.Equal(
            ["nama", "nik", "surel", "isi", "umur", "lahir", "setuju", "hari", "jenis", "kota", "berkas"],
            form.Fields.Select(field => field.Key));
        var name = Assert.IsType<TextField>(form.Find("nama"));
        Assert.Equal((true, 3, 60, "Sesuai KTP"), (name.IsRequired, name.MinLength, name.MaxLength, name.Description));
        Assert.Equal(TextInput.Nik, Assert.IsType<TextField>(form.Find("nik")).Input);
        Assert.Equal(TextInput.Email, Assert.IsType<TextField>(form.Find("surel")).Input);
        var text = Assert.IsType<TextField>(form.Find("isi"));
        Assert.Equal((true, "Halo", 4000), (text.IsMultiline, Assert.Single(text.Defaults), text.MaxLength));
        var age = Assert.IsType<NumberField>(form.Find("umur"));
        Assert.Equal((17m, 120m, 1), (age.Min, age.Max, age.Decimals));
        Assert.Equal("Tanggal lahir", Assert.IsType<DateField>(form.Find("lahir")).Label);
        Assert.Equal("B", Assert.IsType<ChoiceField>(form.Find("kota")).LabelOf("7"));
        Assert.True(Assert.IsType<FileField>(form.Find("berkas")).TakesSeveral);
    }

    [Fact]
    public void The_tree_keeps_groups_and_what_stands_between_fields()
    {
        var form = FormSchema.Parse(Everything);

        var text = Assert.IsType<FormText>(form.Components[0]);
        Assert.StartsWith("# Selamat datang", text.Markdown, StringComparison.Ordinal);
        var group = Assert.IsType<FormGroup>(form.Components[1]);
        Assert.Equal(("Diri Anda", 3), (group.Label, group.Components.Count));
        Assert.Equal([false, true], form.Components.OfType<FormRule>().Select(rule => rule.IsSpace));
    }

    [Fact]
    public void Who_stands_side_by_side_is_read_with_how_wide()
    {
        var form = Drawn.Form(
            """{ "type": "checkbox", "id": "a", "key": "a", "label": "A", "layout": { "row": "Row_1", "columns": 4 } }""",
            """{ "type": "checkbox", "id": "b", "key": "b", "label": "B", "layout": { "row": "Row_1", "columns": null } }""",
            """{ "type": "checkbox", "id": "c", "key": "c", "label": "C", "layout": { "row": "", "columns": 1e30 } }""");

        Assert.Equal([("Row_1", 4), ("Row_1", null), (null, null)], form.Components.Select(component => (component.Row, component.Sixteenths)));
    }

    [Fact]
    public void All_problems_are_told_at_once_with_their_places()
    {
        var e = Assert.Throws<FormSchemaException>(() => Drawn.Form(
            """{ "type": "iframe", "key": "a", "label": "A" }""",
            """{ "type": "textfield", "key": "9a", "label": "A" }""",
            """{ "type": "textfield", "key": "b", "label": "A", "validate": { "pattern": "(?=x)y" } }""",
            """{ "type": "textfield", "key": "b", "label": "A" }""",
            """{ "type": "radio", "key": "c", "label": "A" }""",
            """{ "type": "textfield", "key": "d", "label": "", "conditional": { "hide": "=x ? 3" } }"""));

        Assert.Equal(
            [
                "$.components[0].type",
                "$.components[1].key",
                "$.components[2].validate.pattern",
                "$.components[3].key",
                "$.components[4].values",
                "$.components[5].label",
                "$.components[5].conditional.hide",
            ],
            e.Problems.Select(problem => problem.Place));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{ "type": "formular" }""")]
    public void What_is_no_form_at_all_is_refused(string json) =>
        Assert.Throws<FormSchemaException>(() => FormSchema.Parse(json));

    [Fact]
    public void Sizes_are_bounded()
    {
        var field = (int number) => $$"""{ "type": "checkbox", "key": "k{{number}}", "label": "A" }""";
        var nested = Enumerable.Range(0, 10).Aggregate(
            field(1), (inner, _) => $$"""{ "type": "group", "components": [ {{inner}} ] }""");

        Assert.Throws<FormSchemaException>(() => Drawn.Form([.. Enumerable.Range(0, FormLimits.Components + 1).Select(field)]));
        Assert.Throws<FormSchemaException>(() => Drawn.Form(nested));
        Assert.Throws<FormSchemaException>(() => FormSchema.Parse(new string(' ', FormLimits.Schema + 1)));
        Assert.Equal(FormLimits.Components, Drawn.Form([.. Enumerable.Range(0, FormLimits.Components).Select(field)]).Fields.Count);
    }
}
