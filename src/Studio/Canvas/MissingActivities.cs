using System.Text.Json;
using System.Text.Json.Nodes;
using Lajur.Engine.Definitions.Uses;

namespace Lajur.Studio.Canvas;

/// <summary>
/// Stands <c>Elsa.NotFoundActivity</c> in for activities of a type that this server does not have, because one unknown
/// type leaves the whole canvas empty; and puts the originals back when the drawing is saved.
/// </summary>
internal static class MissingActivities
{
    /// <summary>The type that stands in.</summary>
    public const string TypeName = "Elsa.NotFoundActivity";

    /// <summary>A type that Elsa Studio draws by itself wherever a branch is begun, and that this server does not have.</summary>
    public const string StateMachine = "Elsa.StateMachine";

    private const string Original = "originalActivityJson";
    private static readonly string[] s_kept = ["id", "nodeId", "name", "metadata", "customProperties"];

    /// <summary>
    /// Replaces, below <paramref name="parent"/>, types that are not installed; and names, of those that are, the version
    /// that would run.
    /// </summary>
    /// <param name="parent">Where to look.</param>
    /// <param name="installed">The installed version that serves a type and version; null for none.</param>
    public static void Replace(JsonObject parent, Func<string, int, int?> installed)
    {
        foreach (var child in ActivityTree.Children(parent))
        {
            if (DefinitionReference.Of(child) is not null)
            {
                // A definition used as an activity is described with its versions, so its node is drawn as it is.
                continue;
            }

            if (installed(ActivityTree.Text(child, "type") ?? "", Version(child)) is { } version)
            {
                child["version"] = version;
                Replace(child, installed);
            }
            else
            {
                child.ReplaceWith(StandIn(child));
            }
        }
    }

    /// <summary>Puts the originals back, with the place, name and title that the administrator gave the stand-in.</summary>
    public static void Restore(JsonObject parent)
    {
        foreach (var child in ActivityTree.Children(parent))
        {
            if (ActivityTree.Text(child, "type") == TypeName && ReadOriginal(child) is { } original)
            {
                foreach (var (name, value) in child.Where(property => s_kept.Contains(property.Key, StringComparer.Ordinal)))
                {
                    original[name] = value?.DeepClone();
                }

                child.ReplaceWith(original);
            }
            else
            {
                Restore(child);
            }
        }
    }

    private static JsonObject StandIn(JsonObject missing)
    {
        var standIn = new JsonObject();
        foreach (var (name, value) in missing.Where(property => s_kept.Contains(property.Key, StringComparer.Ordinal)))
        {
            standIn[name] = value?.DeepClone();
        }

        standIn["type"] = TypeName;
        standIn["version"] = 1;
        standIn["missingTypeName"] = ActivityTree.Text(missing, "type");
        standIn["missingTypeVersion"] = Version(missing);
        standIn[Original] = missing.ToJsonString();
        return standIn;
    }

    private static JsonObject? ReadOriginal(JsonObject standIn)
    {
        try
        {
            return JsonNode.Parse(ActivityTree.Text(standIn, Original) ?? "null") is JsonObject original && ActivityTree.IsActivity(original)
                ? original
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static int Version(JsonObject activity) =>
        activity["version"] is JsonValue value && value.TryGetValue<int>(out var version) ? version : 0;
}
