using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using Lajur.Registry.Exchange.Parcels;

namespace Lajur.Registry.Tests.Exchange.Parcels;

/// <summary>Parcels that cannot be taken in, each told with its file.</summary>
public sealed class ParcelReaderTests
{
    private const string Form = """{"type":"default","id":"f","components":[]}""";

    [Fact]
    public void A_whole_parcel_is_read()
    {
        var (parcel, problems) = ParcelReader.Read(Zip(Files()));

        Assert.Empty(problems);
        Assert.Equal(("coba", "Coba", "Kantor"), (parcel!.Slug, parcel.Name, parcel.Office));
        Assert.Equal(["permohonan"], parcel.Forms.Keys);
    }

    [Theory]
    [InlineData("../luar.json")]
    [InlineData("forms/../../luar.json")]
    [InlineData("/etc/passwd")]
    [InlineData("forms\\luar.json")]
    [InlineData("C:/luar.json")]
    [InlineData("forms/Besar.json")]
    [InlineData("forms/a.json\n")]
    [InlineData("skrip.sh")]
    public void A_file_that_belongs_nowhere_is_refused_by_name(string path)
    {
        var problem = Assert.Single(ParcelReader.Read(Zip([.. Files(), (path, "{}")])).Problems);

        Assert.Equal((path, "berkas ini bukan bagian dari paket layanan."), (problem.Place, problem.Text));
    }

    [Fact]
    public void A_bomb_is_read_no_further_than_a_parcel_goes()
    {
        var bomb = Zip([.. Files(), ("forms/bom.json", new string(' ', 5 * 1024 * 1024))]);

        var problem = Assert.Single(ParcelReader.Read(bomb).Problems);

        Assert.InRange(bomb.Length, 1, 50_000);
        Assert.Equal(("forms/bom.json", "isi berkas ini terlalu besar untuk sebuah paket layanan."), (problem.Place, problem.Text));
    }

    [Fact]
    public void More_files_than_a_parcel_has_are_not_read() => Assert.StartsWith(
        "Paket ini memuat 104 berkas", Assert.Single(ParcelReader.Read(Zip([.. Files(), .. Enumerable.Range(0, 99).Select(number => ($"forms/f{number}.json", Form))])).Problems).Text, StringComparison.Ordinal);

    [Fact]
    public void What_was_changed_after_it_was_packed_is_told()
    {
        var files = Files().Select(file => file.Path == "forms/permohonan.json" ? (file.Path, Form + " ") : file).ToList();

        var problem = Assert.Single(ParcelReader.Read(Zip(files)).Problems);

        Assert.Equal("forms/permohonan.json", problem.Place);
        Assert.StartsWith("isi berkas ini tidak sama", problem.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("workflow.json", "tercantum pada manifest.json, tetapi tidak ada")]
    [InlineData("manifest.json", "bukan paket layanan Lajur")]
    public void A_file_that_is_missing_is_named(string path, string text)
    {
        var problem = Assert.Single(ParcelReader.Read(Zip([.. Files().Where(file => file.Path != path)])).Problems);

        Assert.Equal(path, problem.Place);
        Assert.Contains(text, problem.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"service\":\"coba\"", "\"service\":null")]
    [InlineData("\"path\":\"lanes.json\"", "\"path\":null")]
    [InlineData("\"path\":\"lanes.json\",", "")]
    public void A_manifest_with_gaps_is_told(string whole, string gap)
    {
        var files = Files().Select(file => file.Path == "manifest.json" ? (file.Path, file.Text.Replace(whole, gap, StringComparison.Ordinal)) : file).ToList();

        Assert.StartsWith("manifest.json", Assert.Single(ParcelReader.Read(Zip(files)).Problems).Place, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lane_without_a_key_is_told()
    {
        var problem = Assert.Single(ParcelReader.Read(Zip(Files(lanes: """[{"name":"Petugas","colour":1}]"""))).Problems);

        Assert.Equal(("lanes.json", "ada pelaksana tanpa kode (key) atau nama (name)."), (problem.Place, problem.Text));
    }

    [Fact]
    public void A_standard_and_a_form_that_cannot_be_read_are_told_with_their_places()
    {
        var problems = ParcelReader.Read(Zip(Files(standard: "{\n\"name\": \"Coba\",\n\"nama\": 1 }", form: """{"type":"default","id":"f","components":[{"type":"textfield","id":"a","key":"a","label":"Nama","validate":{"pattern":"("}}]}"""))).Problems;

        Assert.Contains(problems, problem => problem.Place.StartsWith("standard.json, baris 3", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Place.StartsWith("forms/permohonan.json, $.components[0]", StringComparison.Ordinal) && problem.Text.StartsWith("isian \"Nama\"", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_no_zip_is_told() =>
        Assert.Contains("rusak atau tidak utuh", Assert.Single(ParcelReader.Read("PK bukan zip"u8.ToArray()).Problems).Text, StringComparison.Ordinal);

    /// <summary>The files of a small parcel with a manifest that lists them.</summary>
    private static List<(string Path, string Text)> Files(string? standard = null, string form = Form, string lanes = "[]")
    {
        List<(string Path, string Text)> files =
        [
            ("forms/permohonan.json", form),
            ("lanes.json", lanes),
            ("standard.json", standard ?? """{"name":"Coba","summary":"Coba","numberPrefix":"CBA","promise":"PT30M","intakeForm":"permohonan","standard":{"components":[]}}"""),
            ("workflow.json", """{"name":"Coba","root":{"id":"Alur","type":"Elsa.Flowchart","version":1,"activities":[],"connections":[]}}"""),
        ];
        var manifest = new JsonObject
        {
            ["format"] = "lajur-layanan",
            ["formatVersion"] = 1,
            ["service"] = "coba",
            ["name"] = "Coba",
            ["office"] = "Kantor",
            ["version"] = 1,
            ["files"] = new JsonArray([.. files.Select(file => (JsonNode)new JsonObject
            {
                ["path"] = file.Path,
                ["bytes"] = Encoding.UTF8.GetByteCount(file.Text),
                ["sha256"] = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(file.Text))),
            })]),
        };
        return [("manifest.json", manifest.ToJsonString()), .. files];
    }

    private static byte[] Zip(IEnumerable<(string Path, string Text)> files)
    {
        using var into = new MemoryStream();
        using (var zip = new ZipArchive(into, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, text) in files)
            {
                using var part = zip.CreateEntry(path).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return into.ToArray();
    }
}
