using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Lajur.Registry.Cases;
using Lajur.Registry.Forms;
using Lajur.Registry.Intake;
using Lajur.Registry.Services;

namespace Lajur.Host.Forms;

/// <summary>
/// What every applicant is asked: who they are and how they want to be answered. The address that the chosen medium
/// needs is asked, the others are not (UU 27/2022, article 16: no more data than the purpose needs).
/// </summary>
public static class ApplicantForm
{
    private const string Id = "pemohon";

    private const string Json =
        """
        {
          "type": "default", "id": "pemohon", "title": "Data diri",
          "components": [
            { "type": "textfield", "id": "f_name", "key": "name", "label": "Nama lengkap",
              "validate": { "required": true, "minLength": 2, "maxLength": 120 } },
            { "type": "textfield", "id": "f_nik", "key": "nik", "label": "NIK",
              "description": "16 angka di KTP atau Kartu Keluarga Anda.",
              "lajur": { "type": "nik" } },
            { "type": "radio", "id": "f_medium", "key": "medium", "label": "Bagaimana Anda ingin menerima jawaban?",
              "validate": { "required": true },
              "values": [
                { "value": "TrackingPage", "label": "Di halaman pelacakan, tanpa memberi nomor atau surel" },
                { "value": "WhatsApp", "label": "Lewat WhatsApp" },
                { "value": "Email", "label": "Lewat surel (email)" },
                { "value": "Telephone", "label": "Lewat telepon" },
                { "value": "InPerson", "label": "Saya datang ke kantor" }
              ] },
            { "type": "textfield", "id": "f_email", "key": "email", "label": "Alamat surel",
              "conditional": { "hide": "=medium != \"Email\"" },
              "validate": { "required": true, "validationType": "email" } },
            { "type": "textfield", "id": "f_phone", "key": "phone", "label": "Nomor telepon atau WhatsApp",
              "description": "Misalnya 081234567890.",
              "conditional": { "hide": "=medium != \"WhatsApp\" and medium != \"Telephone\"" },
              "validate": { "required": true, "validationType": "phone" } }
          ]
        }
        """;

    private static readonly ConcurrentDictionary<string, FormSchema> s_forms = new(StringComparer.Ordinal);

    /// <summary>The names of its fields.</summary>
    public static IReadOnlySet<string> Keys { get; } =
        For(new HashSet<string>(StringComparer.Ordinal)).Fields.Select(field => field.Key).ToHashSet(StringComparer.Ordinal);

    /// <summary>The form for a service that cannot do without some of it ("nik", "phone", "email").</summary>
    /// <param name="demands">What it cannot do without.</param>
    /// <param name="kind">
    /// Whoever complains is not asked for an identity number, may leave address and number whatever the medium, and may be
    /// answered by post.
    /// </param>
    public static FormSchema For(IReadOnlySet<string> demands, ServiceKind kind = ServiceKind.Application) => s_forms.GetOrAdd(
        $"{kind} {string.Join(' ', demands.Order(StringComparer.Ordinal))}",
        _ =>
        {
            var form = JsonNode.Parse(Json)!.AsObject();
            if (kind == ServiceKind.Complaint)
            {
                ForComplaints(form["components"]!.AsArray(), demands);
            }

            foreach (var field in form["components"]!.AsArray().Where(field => demands.Contains(field!["key"]!.ToString())))
            {
                field!.AsObject().Remove("conditional");
                field["validate"] ??= new JsonObject();
                field["validate"]!["required"] = true;
            }

            return FormSchema.Parse(form.ToJsonString());
        });

    private static void ForComplaints(JsonArray fields, IReadOnlySet<string> demands)
    {
        JsonObject Of(string key) => fields.OfType<JsonObject>().Single(field => field["key"]!.ToString() == key);
        if (!demands.Contains("nik"))
        {
            fields.Remove(Of("nik"));
        }

        foreach (var field in new[] { Of("email"), Of("phone") })
        {
            field.Remove("conditional");
            field["validate"]!.AsObject().Remove("required");
        }

        var media = Of("medium")["values"]!.AsArray();
        media[0]!["label"] = "Di halaman pelacakan pada situs ini";
        media.Add(new JsonObject { ["value"] = nameof(ContactMedium.Letter), ["label"] = "Lewat surat ke alamat saya" });
    }

    /// <summary>True for what <see cref="For"/> gave.</summary>
    public static bool Is(FormSchema schema) => schema.Id == Id;

    /// <summary>The answers as the registry takes them; what a condition hides is left out.</summary>
    public static ApplicantDetails Read(FormSchema schema, IReadOnlyDictionary<string, string[]> values)
    {
        var answers = FormValidator.Validate(schema, values).Answers;
        return new ApplicantDetails
        {
            Name = answers.Text("name") ?? "",
            Nik = answers.Text("nik"),
            Medium = Enum.TryParse<ContactMedium>(answers.Text("medium"), out var medium) ? medium : ContactMedium.TrackingPage,
            Email = answers.Text("email"),
            Phone = answers.Text("phone"),
        };
    }
}
