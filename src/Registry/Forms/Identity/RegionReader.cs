using System.Text.Json.Nodes;
using Lajur.Registry.Citizens.Regions;
using Lajur.Registry.Forms.Fields;

namespace Lajur.Registry.Forms.Identity;

/// <summary>Reads an address by region. When it is asked, all of its parts are; when not, all or none.</summary>
internal static class RegionReader
{
    private const int Longest = 200;

    /// <returns>An object with a property a part; null when nothing was written or something is wrong with it.</returns>
    public static JsonObject? Read(RegionField field, IReadOnlyDictionary<string, string[]> values, Dictionary<string, string> errors)
    {
        var read = RegionField.Parts.ToDictionary(
            part => part, part => FormPost.Clean(values.GetValueOrDefault(field.NameOf(part))?.FirstOrDefault()).Replace('\n', ' '), StringComparer.Ordinal);
        if (!field.IsRequired && read.Values.All(text => text.Length == 0))
        {
            return null;
        }

        var before = errors.Count;
        foreach (var (part, text) in read)
        {
            var error = text.Length == 0 ? $"Isi {RegionField.LabelOf(part)}: {field.Label}."
                : text.Length > Longest ? $"Tulis paling banyak {Longest} karakter. Anda menulis {text.Length}."
                : part == RegionField.Regency && RegionList.FindToday(text) is null ? FormSentences.UnknownOption
                : null;
            if (error is not null)
            {
                errors[field.NameOf(part)] = error;
            }
        }

        return errors.Count > before ? null : new JsonObject(read.Select(part => KeyValuePair.Create<string, JsonNode?>(part.Key, part.Value)));
    }
}
