using System.Text.Json.Nodes;

namespace Lajur.Registry.Exchange;

/// <summary>What a server keeps about its own versions of a drawing, and no file carries to another.</summary>
public static class DrawingMarks
{
    private static readonly string[] s_ofTheVersion = ["$schema", "id", "version", "isLatest", "isPublished", "createdAt", "publishedAt", "links"];
    private static readonly string[] s_ofTheSave = ["lajurRevision", "lajurSavedBy", "lajurSavedAt", "lajurSavedSince"];

    /// <summary>A copy that says what is drawn and nothing of when and by whom it was saved.</summary>
    public static JsonObject Without(JsonObject drawing)
    {
        ArgumentNullException.ThrowIfNull(drawing);
        var copy = (JsonObject)drawing.DeepClone();
        foreach (var name in s_ofTheVersion)
        {
            copy.Remove(name);
        }

        RemoveSaves(copy);
        return copy;
    }

    /// <summary>A copy that says which version it is, and nothing of who saved it.</summary>
    public static JsonObject WithoutSaves(JsonObject drawing)
    {
        ArgumentNullException.ThrowIfNull(drawing);
        var copy = (JsonObject)drawing.DeepClone();
        RemoveSaves(copy);
        return copy;
    }

    private static void RemoveSaves(JsonObject drawing)
    {
        foreach (var name in s_ofTheSave)
        {
            (drawing["customProperties"] as JsonObject)?.Remove(name);
        }
    }
}
