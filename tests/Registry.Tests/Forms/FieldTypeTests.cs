using Lajur.Registry.Forms;
using Lajur.Registry.Forms.Identity;

namespace Lajur.Registry.Tests.Forms;

public sealed class FieldTypeTests
{
    private const string Children = """
        { "type": "dynamiclist", "id": "d", "path": "anak", "label": "Anak", "defaultRepetitions": 1, "lajur": { "minRows": 1, "maxRows": 3 }, "components": [
            { "type": "textfield", "id": "n", "key": "nama", "label": "Nama", "validate": { "required": true } },
            { "type": "checkbox", "id": "s", "key": "sekolah", "label": "Bersekolah" },
            { "type": "textfield", "id": "k", "key": "kelas", "label": "Kelas", "validate": { "required": true }, "conditional": { "hide": "=sekolah != true" } }
        ] }
        """;

    private const string Nik = """{ "type": "textfield", "id": "x", "key": "x", "label": "NIK", "lajur": { "type": "nik", "birthDate": "lahir", "sex": "jk", "strict": STRICT } }""";
    private const string Born = """{ "type": "datetime", "id": "l", "key": "lahir", "dateLabel": "Tanggal lahir" }""";
    private const string Sex = """{ "type": "radio", "id": "j", "key": "jk", "label": "Jenis kelamin", "values": [ { "value": "L", "label": "Laki-laki" }, { "value": "P", "label": "Perempuan" } ] }""";

    [Fact]
    public void Rows_of_a_list_are_answered_as_objects_and_come_back_as_they_were_posted()
    {
        var form = Drawn.Form(Children);
        var posted = Drawn.Posted(("anak", "0"), ("anak", "4"), ("anak", ""), ("anak-0-nama", "Budi"), ("anak-4-nama", "Siti"), ("anak-4-sekolah", "true"), ("anak-4-kelas", "2"));

        var check = FormValidator.Validate(form, posted);

        Assert.Empty(check.Errors);
        Assert.Equal(
            """{"anak":[{"nama":"Budi","sekolah":false},{"nama":"Siti","sekolah":true,"kelas":"2"}]}""", check.Answers.ToJson().ToJsonString());
        var again = FormValidator.Validate(form, check.Answers.ToPosted());
        Assert.Equal(check.Answers.ToJson().ToJsonString(), again.Answers.ToJson().ToJsonString());
        Assert.Equal("1. Nama: Budi; Bersekolah: Tidak\n2. Nama: Siti; Bersekolah: Ya; Kelas: 2", Assert.Single(FormReview.Of(form, check.Answers)).Value);
    }

    [Fact]
    public void A_row_is_checked_by_itself_and_what_is_wrong_bears_its_name()
    {
        var errors = Drawn.Check(
            Drawn.Form(Children), ("anak", "0"), ("anak", "1"), ("anak-0-nama", "Budi"), ("anak-0-sekolah", "true"), ("anak-1-nama", "")).Errors;

        Assert.Equal(["anak-0-kelas", "anak-1-nama"], errors.Keys);
    }

    [Fact]
    public void A_list_holds_as_many_rows_as_its_form_says()
    {
        var form = Drawn.Form(Children);
        var four = Enumerable.Range(0, 4).SelectMany(row => new[] { ("anak", $"{row}"), ($"anak-{row}-nama", "A") }).ToArray();

        Assert.Contains("paling sedikit 1", Drawn.Check(form, ("anak", "")).Errors["anak"], StringComparison.Ordinal);
        Assert.Contains("paling banyak 3", Drawn.Check(form, four).Errors["anak"], StringComparison.Ordinal);
        Assert.Contains("anak-0-nama", Drawn.Check(form).Errors.Keys);
    }

    [Theory]
    [InlineData("kucing", true)]
    [InlineData("ular", false)]
    public void A_tag_list_takes_any_of_its_options(string value, bool accepted)
    {
        const string Tags = """{ "type": "taglist", "id": "x", "key": "x", "label": "Hewan", "values": [ { "value": "kucing", "label": "Kucing" }, { "value": "ayam", "label": "Ayam" } ] }""";

        Assert.Equal(accepted, Drawn.Say(Tags, value) is null);
    }

    [Theory]
    [InlineData("3574051211100001", null)]
    [InlineData("35740512111000", "16 angka. Anda menulis 14")]
    [InlineData("3574053211100001", "tidak ada dalam kalender")]
    [InlineData("9974051211100001", "bukan kode provinsi")]
    [InlineData("3500051211100001", "Kode wilayah")]
    [InlineData("3574051211100000", "0000")]
    [InlineData("35740512111000x1", "hanya berisi angka")]
    public void A_family_card_number_is_checked_digit_by_digit(string number, string? wrong)
    {
        var said = Drawn.Say("""{ "type": "textfield", "id": "x", "key": "x", "label": "Nomor KK", "lajur": { "type": "kk" } }""", number);

        Assert.Equal(wrong is null, said is null);
        Assert.Contains(wrong ?? "", said ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_needs_all_of_its_parts_and_a_regency_of_the_list()
    {
        var form = Drawn.Form("""{ "type": "textfield", "id": "x", "key": "x", "label": "Alamat", "validate": { "required": true }, "lajur": { "type": "region" } }""");

        Assert.Equal(["x-wilayah", "x-kecamatan", "x-desa", "x-jalan"], Drawn.Check(form).Errors.Keys);
        Assert.Equal(["x-wilayah"], Drawn.Check(form, ("x-wilayah", "3599"), ("x-kecamatan", "K"), ("x-desa", "D"), ("x-jalan", "J")).Errors.Keys);
        var whole = Drawn.Check(form, ("x-wilayah", "3574"), ("x-kecamatan", "Kedopok"), ("x-desa", "Kareng Lor"), ("x-jalan", "Jl. Mastrip 1"));
        Assert.Equal("Jl. Mastrip 1, Kareng Lor, Kedopok, Kota Probolinggo, Jawa Timur", Assert.Single(FormReview.Of(form, whole.Answers)).Value);
        Assert.Equal("3574", Assert.Single(whole.Answers.ToPosted()["x-wilayah"]));
    }

    [Theory]
    [InlineData("1990-03-12", "L", "3574051203900001", 0)]
    [InlineData("1990-03-12", "P", "3574055203900001", 0)]
    [InlineData("1990-03-13", "L", "3574051203900001", 1)]
    [InlineData("1990-03-13", "P", "3574051203900001", 2)]
    [InlineData("1990-03-12", "L", "3599051203900001", 1)]
    [InlineData("1990-03-12", "L", "9101051203900001", 0)]
    public void A_NIK_is_laid_beside_birth_date_sex_and_the_list_of_regions(string born, string sex, string nik, int remarks)
    {
        var form = Drawn.Form(Nik.Replace("STRICT", "false", StringComparison.Ordinal), Born, Sex);

        var check = Drawn.Check(form, ("x", nik), ("lahir", born), ("jk", sex));

        Assert.Empty(check.Errors);
        Assert.Equal(remarks, NikComparison.Find(form, check.Answers, new(2026, 11, 22)).Count);
        Assert.Equal(remarks > 0, FormReview.Of(form, check.Answers)[0].Remark is not null);
    }

    [Fact]
    public void A_form_may_refuse_a_NIK_that_differs()
    {
        var form = Drawn.Form(Nik.Replace("STRICT", "true", StringComparison.Ordinal), Born, Sex);

        var errors = FormValidator.Validate(
            form, Drawn.Posted(("x", "3574051203900001"), ("lahir", "1995-03-12"), ("jk", "L")), today: new(2026, 11, 22)).Errors;

        Assert.Contains("12 Maret 1990", errors["x"], StringComparison.Ordinal);
        Assert.Contains("12 Maret 1995", errors["x"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_NIK_in_a_row_is_laid_beside_what_stands_in_the_same_row()
    {
        FormSchema Form(string strict) => Drawn.Form(
            $$"""{ "type": "dynamiclist", "id": "d", "path": "anak", "label": "Anak", "components": [ {{Nik.Replace("STRICT", strict, StringComparison.Ordinal)}}, {{Born}}, {{Sex}} ] }""");
        (string, string)[] posted =
        [
            ("anak", "0"), ("anak", "7"),
            ("anak-0-x", "3574051203900001"), ("anak-0-lahir", "1990-03-12"), ("anak-0-jk", "L"),
            ("anak-7-x", "3574051203900001"), ("anak-7-lahir", "1995-03-12"), ("anak-7-jk", "L"),
        ];

        var told = Drawn.Check(Form("false"), posted);

        Assert.Empty(told.Errors);
        Assert.StartsWith("Baris 2: Tanggal lahir pada NIK (12 Maret 1990)", FormReview.Of(Form("false"), told.Answers)[0].Remark, StringComparison.Ordinal);
        Assert.Equal(["anak-7-x"], Drawn.Check(Form("true"), posted).Errors.Keys);
    }

    [Theory]
    [InlineData("1.500", false)]
    [InlineData("1500", true)]
    [InlineData("1500,5", true)]
    [InlineData("1500.5", true)]
    public void A_point_between_thousands_is_not_taken_for_a_comma(string written, bool accepted) =>
        Assert.Equal(accepted, Drawn.Say("""{ "type": "number", "id": "x", "key": "x", "label": "Luas", "decimalDigits": 3 }""", written) is null);

    [Fact]
    public void A_field_is_read_only_while_its_condition_holds()
    {
        var form = Drawn.Form(
            """{ "type": "checkbox", "id": "a", "key": "tetap", "label": "Tetap" }""",
            """{ "type": "textfield", "id": "b", "key": "x", "label": "X", "readonly": "=tetap", "validate": { "required": true } }""");

        Assert.Contains("x", Drawn.Check(form).Errors.Keys);
        Assert.Empty(Drawn.Check(form, ("tetap", "true")).Errors);
    }
}
