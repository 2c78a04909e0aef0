using System.Text.Json.Nodes;
using Lajur.Engine.Definitions;

namespace Lajur.Registry.Forms.Drawing;

/// <summary>Finds the steps of a drawing that name a form.</summary>
internal static class FormUses
{
    /// <summary>Form key and title of the step, in the order of the drawing.</summary>
    public static ILookup<string, string> In(WorkflowDefinition drawing)
    {
        List<(string Form, string Step)> found = [];
        Visit(drawing.Root);
        return found.ToLookup(use => use.Form, use => use.Step, StringComparer.Ordinal);

        void Visit(JsonNode? node)
        {
            switch (node)
            {
                case JsonObject activity:
                    if (Text(activity["form"]) is { Length: > 0 } form && activity["type"] is JsonValue)
                    {
                        found.Add((form, Text(activity["title"]) ?? activity["name"]?.ToString() ?? activity["id"]?.ToString() ?? form));
                    }

                    foreach (var (_, child) in activity)
                    {
                        Visit(child);
                    }

                    break;
                case JsonArray list:
                    foreach (var child in list)
                    {
                        Visit(child);
                    }

                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>The literal value of an input.</summary>
    private static string? Text(JsonNode? input) => input is JsonObject wrapped
        ? wrapped["expression"] is JsonObject expression ? expression["value"]?.ToString() : null
        : (input as JsonValue)?.ToString();
}
