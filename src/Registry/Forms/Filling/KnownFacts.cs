using System.Text.Json.Nodes;

namespace Lajur.Registry.Forms.Filling;

/// <summary>What is known of a case, by paths that whoever draws a form can name.</summary>
public static class KnownFacts
{
    /// <summary>The paths that every case has.</summary>
    public static readonly IReadOnlyList<string> Common = ["nomor", "layanan", "pemohon.nama", "pemohon.telepon", "pemohon.surel"];

    /// <summary>Answers of the form by which was applied.</summary>
    public const string Intake = "permohonan";

    /// <summary>What stands at a path of names joined by dots; null when nothing does.</summary>
    public static JsonNode? Find(JsonObject? facts, string path)
    {
        JsonNode? at = facts;
        foreach (var name in path.Split('.'))
        {
            at = (at as JsonObject)?[name];
        }

        return at;
    }

    /// <summary>The first values of a form's fields, as posted: found at their paths, where those stand.</summary>
    public static Dictionary<string, string[]> Prefill(FormSchema schema, JsonObject facts)
    {
        var found = new JsonObject();
        foreach (var field in schema.Fields.Where(field => field.Prefill is not null))
        {
            if (Find(facts, field.Prefill!) is { } value)
            {
                found[field.Key] = value.DeepClone();
            }
        }

        return FormAnswers.FromJson(found).ToPosted();
    }
}
