using System.Text.Json.Nodes;
using Lajur.Engine.Definitions;
using Lajur.Engine.Library;

namespace Lajur.Registry.Exchange;

/// <summary>What a server keeps about its own versions of a drawing, and no file carries to another.</summary>
public static class DrawingMarks
{
    private static readonly string[] s_ofTheVersion =
        [DefinitionWriter.SchemaName, "id", "version", "isLatest", "isPublished", "createdAt", "publishedAt", "links"];

    /// <summary>A copy that says what is drawn and nothing of when and by whom it was saved.</summary>
    public static JsonObject Without(JsonObject drawing)
    {
        ArgumentNullException.ThrowIfNull(drawing);
        var copy = (JsonObject)drawing.DeepClone();
        foreach (var name in s_ofTheVersion)
        {
            copy.Remove(name);
        }

        Revision.Remove(copy);
        return copy;
    }

    /// <summary>A copy that says which version it is, and nothing of who saved it.</summary>
    public static JsonObject WithoutSaves(JsonObject drawing)
    {
        ArgumentNullException.ThrowIfNull(drawing);
        var copy = (JsonObject)drawing.DeepClone();
        Revision.Remove(copy);
        return copy;
    }
}
