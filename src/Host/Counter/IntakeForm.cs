using System.Text.Json.Nodes;
using Lajur.Registry.Cases;
using Lajur.Registry.Forms;
using Lajur.Registry.Services;

namespace Lajur.Host.Counter;

/// <summary>
/// The counter's form: who asks and how to answer, then the service's own intake form as citizens fill it in.
/// The applicant's fields bear the names by which the registry reports what is wrong with them.
/// </summary>
internal static class IntakeForm
{
    /// <summary>What is written for a slip that nobody signed.</summary>
    private const string Unsigned = "Bila suratnya tanpa nama, tulis “Tanpa nama”; pekerjaan dan alamatnya “Tidak diketahui”.";

    public const string Name = "name", Phone = "phone", Email = "email", Nik = "nik", Medium = "medium";

    /// <exception cref="FormSchemaException">The service's form is no form we can show.</exception>
    public static FormSchema For(string intakeSchema, Channel channel, ServiceKind kind)
    {
        var intake = JsonNode.Parse(intakeSchema)!.AsObject();
        var demands = FormSchema.Parse(intakeSchema).Demands;
        var form = new JsonObject
        {
            ["type"] = "default",
            ["id"] = "loket",
            ["lajur"] = intake["lajur"]?.DeepClone(),
            ["components"] = new JsonArray(
                Group("pemohon", ServiceWords.Of(kind).PersonFirst, Applicant(channel, demands, kind)),
                Group("permohonan", ServiceWords.Of(kind).MatterFirst, (JsonArray)intake["components"]!.DeepClone())),
        };
        return FormSchema.Parse(form.ToJsonString());
    }

    private static JsonObject Group(string id, string label, JsonArray components) => new()
    {
        ["type"] = "group",
        ["id"] = $"loket_{id}",
        ["label"] = label,
        ["components"] = components,
    };

    private static JsonArray Applicant(Channel channel, IReadOnlySet<string> demands, ServiceKind kind)
    {
        var asksNik = kind != ServiceKind.Complaint || demands.Contains(Nik);
        return [.. Applicant(channel, demands, ServiceWords.Of(kind)).Where(field => asksNik || field["key"]!.GetValue<string>() != Nik)];
    }

    private static JsonObject[] Applicant(Channel channel, IReadOnlySet<string> demands, ServiceWords words) =>
    [
        Text(Name, $"Nama {words.Person}", maxLength: 120, isRequired: true, help: channel == Channel.SuggestionBox ? Unsigned : null),
        new JsonObject
        {
            ["type"] = "select",
            ["id"] = "loket_medium",
            ["key"] = Medium,
            ["label"] = "Jawaban dikirim lewat",
            ["defaultValue"] = CounterChannels.LikelyMedium(channel).ToString(),
            ["validate"] = new JsonObject { ["required"] = true },
            ["values"] = new JsonArray([.. Enum.GetValues<ContactMedium>().Select(medium =>
                new JsonObject { ["value"] = medium.ToString(), ["label"] = ChannelNames.Of(medium) })]),
        },
        Text(Phone, "Nomor telepon atau WhatsApp", maxLength: 20, isRequired: demands.Contains(Phone), type: "phone"),
        Text(Email, "Alamat surel", maxLength: 120, isRequired: demands.Contains(Email), type: "email"),
        Text(Nik, "NIK", maxLength: 20, isRequired: demands.Contains(Nik), type: "nik"),
    ];

    private static JsonObject Text(string key, string label, int maxLength, bool isRequired = false, string? type = null, string? help = null) => new()
    {
        ["type"] = "textfield",
        ["id"] = $"loket_{key}",
        ["key"] = key,
        ["label"] = label,
        ["description"] = help,
        ["validate"] = new JsonObject { ["required"] = isRequired, ["maxLength"] = maxLength },
        ["lajur"] = new JsonObject { ["type"] = type },
    };
}
