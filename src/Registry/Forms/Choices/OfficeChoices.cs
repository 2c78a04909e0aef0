using System.Text.Json.Nodes;
using Lajur.Registry.Forms.Fields;
using Lajur.Registry.Offices;
using Lajur.Registry.Services;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Forms.Choices;

/// <summary>
/// Adds to the choices of a form what only its office knows: its lanes (<c>lajur: {"choicesOf": "lanes"}</c>) or its
/// officers (<c>"officers"</c>). They stand behind the choices that the form lists itself, and follow every change of staff.
/// </summary>
public sealed class OfficeChoices(RegistryDb db)
{
    private const string Property = "choicesOf";

    /// <summary>The form's JSON with the choices of its service's office in it; the same text when it asks for none.</summary>
    public async Task<string> FillAsync(Guid serviceId, string schema, CancellationToken ct = default)
    {
        if (!schema.Contains($"\"{Property}\"", StringComparison.Ordinal) || JsonNode.Parse(schema) is not JsonObject form)
        {
            return schema;
        }

        var officeId = await db.Set<Service>().Where(s => s.Id == serviceId).Select(s => s.OfficeId).SingleAsync(ct);
        var lanes = await db.Set<Lane>().Where(l => l.OfficeId == officeId && !l.IsApplicant).OrderBy(l => l.Order)
            .Select(l => new FormOption(l.Key, l.Name)).ToListAsync(ct);
        var officers = await db.Set<Officer>().Where(o => o.OfficeId == officeId && o.IsActive).OrderBy(o => o.Name)
            .Select(o => new { o.Id, o.Name, o.Position }).ToListAsync(ct);
        List<FormOption> people = [.. officers.Select(o => new FormOption(o.Id.ToString(), $"{o.Name}, {o.Position}"))];
        foreach (var field in Components(form))
        {
            var choices = field["lajur"]?[Property]?.ToString() switch
            {
                "lanes" => lanes,
                "officers" => people,
                _ => [],
            };
            Add(field, choices);
        }

        return form.ToJsonString();
    }

    private static void Add(JsonObject field, List<FormOption> choices)
    {
        if (choices.Count == 0)
        {
            return;
        }

        var values = (JsonArray)(field["values"] ??= new JsonArray());
        foreach (var choice in choices.Take(FormLimits.Options - values.Count))
        {
            values.Add(new JsonObject { ["value"] = choice.Value, ["label"] = choice.Label });
        }
    }

    private static IEnumerable<JsonObject> Components(JsonObject parent) =>
        (parent["components"] as JsonArray ?? []).OfType<JsonObject>().SelectMany(one => Components(one).Prepend(one));
}
