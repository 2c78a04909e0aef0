using System.Text.Json.Nodes;

namespace Lajur.Registry.Tests.Cases;

/// <summary>
/// A small SOP in the place of the shipped one: a clerk sorts (and may send the file back), the section answers, and
/// somebody else than the sorter signs.
/// </summary>
internal static class SmallProcedure
{
    public const string DefinitionId = "probolinggo-informasi";
    public const string VersionId = "small-1";

    public const string Forward = "Teruskan";
    public const string Return = "Kembalikan";
    public const string Answered = "Jawab";
    public const string Signed = "Setuju";

    public static JsonObject Json(string versionId = VersionId) => new()
    {
        ["id"] = versionId,
        ["definitionId"] = DefinitionId,
        ["name"] = "Kecil",
        ["version"] = 1,
        ["isLatest"] = true,
        ["isPublished"] = true,
        ["variables"] = new JsonArray(),
        ["customProperties"] = new JsonObject { ["lanes"] = new JsonArray("pemohon", "petugas-layanan", "bidang-dafduk") },
        ["root"] = new JsonObject
        {
            ["id"] = "Alur",
            ["type"] = "Elsa.Flowchart",
            ["version"] = 1,
            ["activities"] = new JsonArray(
                Node("Masuk", "Lajur.CaseSubmitted", ("stepNumber", "1"), ("title", "Mengajukan"), ("lane", "pemohon")),
                Task("Pilah", "2", "Memilah permohonan", "petugas-layanan", "15 menit", Forward, Return),
                Node("Lengkapi", "Lajur.AskApplicant", ("message", "Lampirkan KTP."), ("giveUpAfter", "10 hari kerja")),
                Task("Bidang", "3", "Menyiapkan jawaban", "bidang-dafduk", "1 jam", Answered),
                Task("Paraf", "4", "Memeriksa jawaban", "petugas-layanan", "1 jam", Signed),
                Node("Kabari", "Lajur.NotifyApplicant", ("subject", "Jawaban"), ("text", "Syaratnya KK."), ("isAnswer", "True"), ("lane", "petugas-layanan")),
                Node("Selesai", "Lajur.CloseCase", ("result", "Dijawab")),
                Node("Gugur", "Lajur.CloseCase", ("result", "Tidak dilengkapi"), ("kind", "Abandoned"))),
            ["connections"] = new JsonArray(
                Arrow("Masuk", "Done", "Pilah"),
                Arrow("Pilah", Forward, "Bidang"),
                Arrow("Pilah", Return, "Lengkapi"),
                Arrow("Lengkapi", "Dilengkapi", "Pilah"),
                Arrow("Lengkapi", "Tidak dilengkapi", "Gugur"),
                Arrow("Bidang", Answered, "Paraf"),
                Arrow("Paraf", Signed, "Kabari"),
                Arrow("Kabari", "Done", "Selesai")),
        },
    };

    private static JsonObject Task(
        string id, string number, string title, string lane, string duration, params string[] outcomes)
    {
        var node = Node(
            id, "Lajur.UserTask", ("stepNumber", number), ("title", title), ("lane", lane), ("duration", duration));
        node["outcomes"] = Input("Object", new JsonArray([.. outcomes.Select(o => (JsonNode)o)]).ToJsonString());
        if (id == "Paraf")
        {
            node["notSameAs"] = Input("Object", "[\"Pilah\"]");
        }

        return node;
    }

    private static JsonObject Node(string id, string type, params (string Name, string Value)[] inputs)
    {
        var node = new JsonObject { ["id"] = id, ["name"] = id, ["type"] = type, ["version"] = 1 };
        foreach (var (name, value) in inputs)
        {
            node[name] = Input("Literal", value);
        }

        return node;
    }

    private static JsonObject Input(string type, string value) => new()
    {
        ["typeName"] = "String",
        ["expression"] = new JsonObject { ["type"] = type, ["value"] = value },
    };

    private static JsonObject Arrow(string from, string port, string to) => new()
    {
        ["source"] = new JsonObject { ["activity"] = from, ["port"] = port },
        ["target"] = new JsonObject { ["activity"] = to, ["port"] = "In" },
    };
}
