using System.Text.Json.Nodes;
using Lajur.Registry.Forms;
using static Lajur.Registry.Tests.Forms.Drawn;

namespace Lajur.Registry.Tests.Forms;

public sealed class FormValidatorTests
{
    private const string Text = """{ "type": "textfield", "key": "x", "label": "Perihal", "validate": { "required": true, "minLength": 3, "maxLength": 5 } }""";
    private const string Number = """{ "type": "number", "key": "x", "label": "Umur", "validate": { "min": 17, "max": 120 } }""";
    private const string Radio = """{ "type": "radio", "key": "x", "label": "Jenis", "validate": { "required": true }, "values": [ { "label": "A", "value": "a" }, { "label": "B", "value": "b" } ] }""";
    private const string Nik = """{ "type": "textfield", "key": "x", "label": "NIK", "lajur": { "type": "nik" } }""";

    [Theory]
    [InlineData(null, "Bagian ini wajib diisi: Perihal.")]
    [InlineData("   ", "Bagian ini wajib diisi: Perihal.")]
    [InlineData("ab", "Tulis paling sedikit 3 karakter. Anda menulis 2.")]
    [InlineData("abcdef", "Tulis paling banyak 5 karakter. Anda menulis 6.")]
    [InlineData("  abc  ", null)]
    public void A_line_of_text_has_a_length(string? posted, string? said) => Assert.Equal(said, Say(Text, posted));

    [Theory]
    [InlineData("16", "Tulis angka dari 17 sampai 120.")]
    [InlineData("121", "Tulis angka dari 17 sampai 120.")]
    [InlineData("dua", "Tulis angka bulat, tanpa huruf dan tanpa titik. Contoh: 12.")]
    [InlineData("17,5", "Tulis angka bulat, tanpa huruf dan tanpa titik. Contoh: 12.")]
    [InlineData("17", null)]
    [InlineData("", null)]
    public void A_number_lies_in_its_range(string posted, string? said) => Assert.Equal(said, Say(Number, posted));

    [Theory]
    [InlineData(null, "Pilih salah satu: Jenis.")]
    [InlineData("c", "Pilih dari pilihan yang tersedia.")]
    [InlineData("b", null)]
    public void A_choice_is_one_of_its_options(string? posted, string? said) => Assert.Equal(said, Say(Radio, posted));

    [Fact]
    public void A_label_that_asks_ends_its_sentence_by_itself() =>
        Assert.Equal("Pilih salah satu: Lewat apa?", Say(Radio.Replace("Jenis", "Lewat apa?", StringComparison.Ordinal), null));

    [Theory]
    [InlineData("357405170890000", "NIK terdiri dari 16 angka. Anda menulis 15.")]
    [InlineData("3574 0517 0890 0001", null)]
    [InlineData("", null)]
    public void An_identity_number_is_checked_when_given(string posted, string? said) => Assert.Equal(said, Say(Nik, posted));

    [Theory]
    [InlineData("email", "siti", "Alamat surel belum benar. Tulis lengkap, seperti nama@contoh.id.")]
    [InlineData("email", "siti@contoh.id", null)]
    [InlineData("phone", "12", "Nomor telepon terdiri dari 8 sampai 15 angka. Tulis seperti 081234567890.")]
    [InlineData("phone", "0812 3456 7890", null)]
    public void Addresses_are_checked(string type, string posted, string? said) => Assert.Equal(
        said, Say($$"""{ "type": "textfield", "key": "x", "label": "X", "validate": { "validationType": "{{type}}" } }""", posted));

    [Theory]
    [InlineData("date", "23-11-2026", "2026-11-23")]
    [InlineData("date", "2026-11-23", "2026-11-23")]
    [InlineData("time", "9.30", "09:30")]
    [InlineData("datetime", "2026-11-23T09:30", "2026-11-23T09:30")]
    public void Dates_are_kept_in_one_form(string subtype, string posted, string kept)
    {
        var check = Check(Form($$"""{ "type": "datetime", "key": "x", "label": "X", "subtype": "{{subtype}}" }"""), ("x", posted));

        Assert.True(check.IsValid);
        Assert.Equal(kept, check.Answers.Text("x"));
    }

    [Theory]
    [InlineData("date", "31-11-2026", "Tanggal belum benar. Tulis hari, bulan, dan tahun, seperti 23-11-2026.")]
    [InlineData("time", "25:00", "Waktu belum benar. Tulis jam dan menit, seperti 09:30.")]
    public void Dates_that_do_not_exist_are_refused(string subtype, string posted, string said) => Assert.Equal(
        said, Say($$"""{ "type": "datetime", "key": "x", "label": "X", "subtype": "{{subtype}}" }""", posted));

    [Theory]
    [InlineData("22-11-2026", "Tanggal ini sudah lewat. Pilih hari ini atau hari sesudahnya.")]
    [InlineData("23-11-2026", null)]
    [InlineData("24-11-2026", null)]
    [InlineData("", null)]
    public void A_day_to_come_is_not_in_the_past(string posted, string? said)
    {
        var form = Form("""{ "type": "datetime", "key": "x", "label": "X", "subtype": "date", "disallowPassedDates": true }""");

        var errors = FormValidator.Validate(form, Posted(("x", posted)), today: new(2026, 11, 23)).Errors;

        Assert.Equal(said, errors.GetValueOrDefault("x"));
        Assert.True(form.DependsOnToday);
    }

    [Fact]
    public void Answers_keep_their_kind()
    {
        var form = Form(
            Number.Replace("\"x\"", "\"umur\"", StringComparison.Ordinal),
            """{ "type": "checkbox", "key": "setuju", "label": "Setuju" }""",
            """{ "type": "checkbox", "key": "lain", "label": "Lain" }""",
            """{ "type": "checklist", "key": "hari", "label": "Hari", "values": [ { "label": "Senin", "value": "1" }, { "label": "Rabu", "value": "3" } ] }""",
            """{ "type": "textarea", "key": "isi", "label": "Isi" }""");

        var check = Check(
            form, ("umur", "20"), ("setuju", "on"), ("hari", "3"), ("hari", "1"), ("hari", "3"), ("isi", " a\r\nb\u0007 "), ("asing", "x"));

        Assert.True(check.IsValid);
        Assert.True(JsonNode.DeepEquals(
            JsonNode.Parse("""{ "umur": 20, "setuju": true, "lain": false, "hari": [ "3", "1" ], "isi": "a\nb" }"""),
            check.Answers.ToJson()));
        Assert.Equal(["3", "1"], check.Answers.ToPosted()["hari"]);
        Assert.Equal(["true"], check.Answers.ToPosted()["setuju"]);
    }

    [Fact]
    public void A_hidden_field_is_neither_asked_nor_kept()
    {
        var form = Form(
            """{ "type": "radio", "key": "media", "label": "Media", "values": [ { "value": "surel" }, { "value": "telepon" } ] }""",
            """{ "type": "group", "conditional": { "hide": "=media != \"surel\"" }, "components": [ { "type": "textfield", "key": "surel", "label": "Surel", "validate": { "required": true } } ] }""");

        Assert.Equal(["surel"], Check(form, ("media", "surel")).Errors.Keys);
        var check = Check(form, ("media", "telepon"), ("surel", "sisa@contoh.id"));
        Assert.True(check.IsValid);
        Assert.False(check.Answers.IsAnswered("surel"));
    }

    [Fact]
    public void What_a_hidden_field_was_given_shows_nothing_else()
    {
        var form = Form(
            """{ "type": "checkbox", "key": "a", "label": "A" }""",
            """{ "type": "textfield", "key": "b", "label": "B", "conditional": { "hide": "=a = false" } }""",
            """{ "type": "textfield", "key": "c", "label": "C", "conditional": { "hide": "=b != \"x\"" }, "validate": { "required": true } }""");

        Assert.True(Check(form, ("b", "x")).IsValid);
        Assert.Equal(["c"], Check(form, ("a", "on"), ("b", "x")).Errors.Keys);
    }

    [Fact]
    public void A_read_only_field_is_not_taken_from_the_post()
    {
        var form = Form("""{ "type": "textfield", "key": "x", "label": "X", "readonly": true, "validate": { "required": true } }""");
        var check = Check(form, ("x", "diubah"));

        Assert.True(check.IsValid);
        Assert.False(check.Answers.IsAnswered("x"));
    }

    [Fact]
    public void A_field_can_be_required_for_one_outcome_only()
    {
        var form = Form("""{ "type": "textarea", "key": "x", "label": "Pesan", "lajur": { "requiredFor": [ "Kembalikan" ] } }""");

        Assert.True(FormValidator.Validate(form, Posted(), outcome: "Teruskan").IsValid);
        Assert.False(FormValidator.Validate(form, Posted(), outcome: "Kembalikan").IsValid);
        Assert.True(FormValidator.Validate(form, Posted()).IsValid);
    }

    [Fact]
    public void Files_are_counted_and_not_kept_among_the_answers()
    {
        var form = Form("""{ "type": "filepicker", "key": "x", "label": "Kartu Keluarga", "validate": { "required": true } }""");
        FormCheck With(int count) => FormValidator.Validate(form, Posted(), new Dictionary<string, int> { ["x"] = count });

        Assert.Equal("Lampirkan berkas: Kartu Keluarga.", With(0).Errors["x"]);
        Assert.Equal("Lampirkan satu berkas saja. Anda memilih 2.", With(2).Errors["x"]);
        Assert.True(With(1).IsValid);
        Assert.Empty(With(1).Answers.ToJson());
    }

    [Fact]
    public void A_pattern_has_a_message_of_its_own()
    {
        const string Field = """{ "type": "textfield", "key": "x", "label": "Kode", "validate": { "pattern": "^[A-Z]{3}$" }, "lajur": { "message": "Kode terdiri dari tiga huruf besar." } }""";

        Assert.Equal("Kode terdiri dari tiga huruf besar.", Say(Field, "abc"));
        Assert.Null(Say(Field, "ABC"));
    }

    [Fact]
    public void A_pattern_that_would_blow_up_elsewhere_ends_at_once()
    {
        const string Field = """{ "type": "textfield", "key": "x", "label": "X", "validate": { "pattern": "^(a+)+$", "maxLength": 20000 } }""";

        Assert.NotNull(Say(Field, new string('a', 19_000) + "!"));
    }

    [Fact]
    public void No_form_can_ask_for_more_than_the_bound()
    {
        const string Field = """{ "type": "textarea", "key": "x", "label": "X", "validate": { "maxLength": 99999999 } }""";

        Assert.Equal("Tulis paling banyak 20.000 karakter. Anda menulis 20.001.", Say(Field, new string('a', 20_001)));
    }
}
