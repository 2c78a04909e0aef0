using AngleSharp.Dom;
using Lajur.Host.Forms;
using Lajur.Registry.Forms;
using Lajur.Registry.Inbox;

namespace Lajur.Host.Tests.Forms;

public sealed class FormFieldsTests
{
    [Theory]
    [InlineData("""{ "type": "textfield", "key": "a", "label": "Nama" }""", "input[type=text]")]
    [InlineData("""{ "type": "textfield", "key": "a", "label": "Surel", "validate": { "validationType": "email" } }""", "input[type=email][autocomplete=email]")]
    [InlineData("""{ "type": "textfield", "key": "a", "label": "Telepon", "validate": { "validationType": "phone" } }""", "input[type=tel]")]
    [InlineData("""{ "type": "textfield", "key": "a", "label": "NIK", "lajur": { "type": "nik" } }""", "input[inputmode=numeric][autocomplete=off]")]
    [InlineData("""{ "type": "textarea", "key": "a", "label": "Cerita" }""", "textarea")]
    [InlineData("""{ "type": "number", "key": "a", "label": "Jumlah" }""", "input[inputmode=numeric]")]
    [InlineData("""{ "type": "datetime", "key": "a", "dateLabel": "Lahir" }""", "input[type=date]")]
    [InlineData("""{ "type": "datetime", "key": "a", "subtype": "time", "timeLabel": "Pukul" }""", "input[type=time]")]
    [InlineData("""{ "type": "select", "key": "a", "label": "Agama", "values": [ { "value": "x", "label": "X" } ] }""", "select")]
    [InlineData("""{ "type": "filepicker", "key": "a", "label": "Berkas", "multiple": true }""", "input[type=file][multiple]")]
    public async Task A_field_is_an_input_with_its_label_help_and_error_tied_to_it(string component, string input)
    {
        var page = await DrawAsync(
            With(component, ""","description":"Bantuan" """), errors: new() { ["a"] = "Isi dahulu." });

        var drawn = page.QuerySelector(input)!;
        Assert.Equal("isi-a", drawn.Id);
        Assert.Equal("a", drawn.GetAttribute("name"));
        Assert.NotNull(page.QuerySelector("label[for=isi-a]"));
        Assert.Equal("true", drawn.GetAttribute("aria-invalid"));
        var described = drawn.GetAttribute("aria-describedby")!.Split(' ').Select(id => page.GetElementById(id)!.TextContent).ToList();
        Assert.Contains("Bantuan", described[0], StringComparison.Ordinal);
        Assert.Contains("Isi dahulu.", described[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("radio", "radio")]
    [InlineData("checklist", "checkbox")]
    public async Task Choices_are_a_fieldset_with_a_legend_and_what_was_chosen_stays(string type, string input)
    {
        var page = await DrawAsync(
            $$"""{ "type": "{{type}}", "key": "a", "label": "Pilih", "values": [ { "value": "x", "label": "X" }, { "value": "y", "label": "Y" } ] }""",
            values: new() { ["a"] = ["y"] }, errors: new() { ["a"] = "Pilih salah satu." });

        var group = page.QuerySelector("fieldset.choices")!;
        Assert.Contains("Pilih", group.QuerySelector("legend")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("salah-a", group.GetAttribute("aria-describedby"));
        Assert.Equal("y", Assert.Single(group.QuerySelectorAll($"input[type={input}][checked]")).GetAttribute("value"));
        Assert.All(group.QuerySelectorAll("input"), option => Assert.NotNull(page.QuerySelector($"label[for={option.Id}]")));
    }

    [Fact]
    public async Task A_checkbox_stays_ticked()
    {
        var page = await DrawAsync("""{ "type": "checkbox", "key": "a", "label": "Setuju" }""", values: new() { ["a"] = ["true"] });

        Assert.True(page.QuerySelector("input[type=checkbox]")!.HasAttribute("checked"));
    }

    [Fact]
    public async Task What_was_typed_is_text_and_never_markup()
    {
        var page = await DrawAsync(
            """{ "type": "textarea", "key": "a", "label": "Cerita" }""", values: new() { ["a"] = ["</textarea><script>alert(1)</script>"] });

        Assert.Null(page.QuerySelector("script"));
        Assert.Equal("</textarea><script>alert(1)</script>", page.QuerySelector("textarea")!.TextContent);
    }

    [Fact]
    public async Task A_label_says_for_which_ways_to_finish_the_step_the_field_is_needed()
    {
        const string Field = """{ "type": "textfield", "key": "a", "label": "Pokok", "lajur": { "requiredFor": ["Teruskan", "Jawab langsung"] } }""";

        var here = await DrawAsync(Field, outcomes: [new("Teruskan", "Teruskan ke seksi"), new("Kembalikan", "Kembalikan")]);
        var elsewhere = await DrawAsync(Field, outcomes: [new("Kembalikan", "Kembalikan")]);

        Assert.Equal("Pokok (wajib untuk “Teruskan ke seksi”)", Words(here));
        Assert.Equal("Pokok (boleh dikosongkan)", Words(elsewhere));

        static string Words(IDocument page) => string.Join(' ', page.QuerySelector("label")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Groups_words_and_rules_stand_between_the_fields()
    {
        var page = await DrawAsync(
            """
            { "type": "group", "label": "Alamat", "components": [
              { "type": "text", "text": "# Judul" }, { "type": "text", "text": "Dua\n\nparagraf" }, { "type": "separator" },
              { "type": "textfield", "key": "a", "label": "Jalan" } ] }
            """);

        Assert.Equal("Alamat", page.QuerySelector("fieldset.form-group > legend")!.TextContent);
        Assert.Equal("Judul", page.QuerySelector("h3")!.TextContent.Trim());
        Assert.Equal(2, page.QuerySelectorAll(".form-words p").Length);
        Assert.NotNull(page.QuerySelector("hr"));
        Assert.NotNull(page.QuerySelector("fieldset.form-group #isi-a"));
    }

    [Fact]
    public async Task What_was_drawn_side_by_side_stands_in_one_row()
    {
        var page = await DrawAsync(
            """
            { "type": "textfield", "key": "a", "label": "A", "layout": { "row": "r1", "columns": 4 } },
            { "type": "textfield", "key": "b", "label": "B", "layout": { "row": "r1" } },
            { "type": "textfield", "key": "c", "label": "C", "layout": { "row": "r2" } }
            """);

        var row = Assert.Single(page.QuerySelectorAll(".form-row"));
        Assert.Equal(["4", null], row.Children.Select(cell => cell.GetAttribute("data-sixteenths")));
        Assert.Equal(["isi-a", "isi-b"], row.QuerySelectorAll("input").Select(input => input.Id));
        Assert.NotNull(page.QuerySelector("#isi-c"));
    }

    [Theory]
    [InlineData("x", true)]
    [InlineData("y", false)]
    public async Task A_hidden_field_is_not_sent_until_its_condition_is_over(string chosen, bool hidden)
    {
        var page = await DrawAsync(
            """
            { "type": "select", "key": "a", "label": "A", "values": [ { "value": "x", "label": "X" }, { "value": "y", "label": "Y" } ] },
            { "type": "textfield", "id": "f_b", "key": "b", "label": "B", "conditional": { "hide": "=a = \"x\"" } }
            """,
            values: new() { ["a"] = [chosen] });

        var part = page.QuerySelector(".conditional")!;
        Assert.Equal(hidden, part.HasAttribute("hidden"));
        Assert.Equal(hidden, part.QuerySelector("fieldset")!.HasAttribute("disabled"));
        Assert.Equal(hidden, part.QuerySelector("input[name=_tampil]")!.HasAttribute("disabled"));
        Assert.Equal("""["=",["field","a"],["text","x"]]""", part.GetAttribute("data-hide-when"));
    }

    private static string With(string component, string more) => component.Insert(component.LastIndexOf('}'), more);

    private static Task<IDocument> DrawAsync(
        string components, Dictionary<string, string[]>? values = null, Dictionary<string, string>? errors = null, WorkItemOutcome[]? outcomes = null) =>
        Drawing.OfAsync<FormFields>(new()
        {
            [nameof(FormFields.Form)] = new FilledForm(
                FormSchema.Parse($$"""{ "type": "default", "components": [ {{components}} ] }"""),
                values ?? new(StringComparer.Ordinal),
                errors)
            {
                Outcomes = outcomes,
            },
        });
}
