using System.Text.Json.Nodes;

namespace Lajur.Studio.Canvas;

/// <summary>
/// Drops arrows from or to an activity that does not exist: one of them makes Elsa Studio forget all the others. The
/// stored drawing keeps them, and publishing names them as problems.
/// </summary>
internal static class Connections
{
    /// <summary>Drops them in <paramref name="activity"/> and all below.</summary>
    public static void Prune(JsonObject activity)
    {
        foreach (var chart in ActivityTree.All(activity))
        {
            if (chart["connections"] is JsonArray connections)
            {
                var ids = ActivityTree.Children(chart).Select(child => ActivityTree.Text(child, "id")).ToHashSet(StringComparer.Ordinal);
                bool Dangles(JsonNode? arrow) =>
                    !ids.Contains(ActivityTree.Text(arrow?["source"], "activity")) || !ids.Contains(ActivityTree.Text(arrow?["target"], "activity"));
                foreach (var arrow in connections.Where(Dangles).ToList())
                {
                    connections.Remove(arrow);
                }
            }
        }
    }
}
