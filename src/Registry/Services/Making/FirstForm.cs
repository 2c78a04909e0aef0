using System.Text.Json;
using System.Text.Json.Nodes;

namespace Lajur.Registry.Services.Making;

/// <summary>The form by which people apply for a service that nobody drew a form for yet: what it is about, and files.</summary>
internal static class FirstForm
{
    public const string Key = "permohonan";

    /// <summary>form-js JSON.</summary>
    public static string Schema(string service) => new JsonObject
    {
        ["type"] = "default",
        ["id"] = Key,
        ["schemaVersion"] = 19,
        ["title"] = $"Permohonan {service}",
        ["components"] = new JsonArray(
            new JsonObject
            {
                ["type"] = "textfield",
                ["id"] = "f_perihal",
                ["key"] = "perihal",
                ["label"] = "Perihal",
                ["description"] = "Satu kalimat pendek tentang apa yang Anda ajukan.",
                ["validate"] = new JsonObject { ["required"] = true, ["minLength"] = 3, ["maxLength"] = 150 },
            },
            new JsonObject
            {
                ["type"] = "filepicker",
                ["id"] = "f_lampiran",
                ["key"] = "lampiran",
                ["label"] = "Lampiran",
                ["description"] = "Foto atau pindaian persyaratan (JPG, PNG, atau PDF).",
                ["accept"] = ".jpg,.jpeg,.png,.pdf",
                ["multiple"] = true,
            }),
    }.ToJsonString(JsonSerializerOptions.Web);
}
