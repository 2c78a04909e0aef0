using System.Globalization;
using System.Text.Json.Nodes;
using Lajur.Engine.Definitions;
using Lajur.Studio.Canvas;

namespace Lajur.Studio.Definitions;

/// <summary>
/// Which save a drawing comes from, kept in its custom properties, which Elsa Studio hands back unchanged. Studio itself
/// knows no such thing: without it the last save would silently win.
/// </summary>
/// <param name="Number">Counts the saves of a definition.</param>
/// <param name="SavedBy">Who saved it.</param>
internal sealed record Revision(long Number, string? SavedBy)
{
    private const string NumberName = "lajurRevision";
    private const string SavedByName = "lajurSavedBy";
    private const string SavedAtName = "lajurSavedAt";

    /// <summary>The revision of a definition; 0 for one that was never saved here.</summary>
    public static Revision Of(WorkflowDefinition? definition) => new(
        definition?.CustomProperties?[NumberName] is JsonValue value && long.TryParse(value.ToString(), CultureInfo.InvariantCulture, out var number) ? number : 0,
        ActivityTree.Text(definition?.CustomProperties, SavedByName));

    /// <summary>
    /// True when somebody else saved in the meantime. Saves of one person overlap while the editor saves by itself, and
    /// are no conflict.
    /// </summary>
    public bool IsOvertakenBy(Revision stored, string userName) => stored.Number > Number && stored.SavedBy != userName;

    /// <summary>Takes the marks out of a posted model.</summary>
    public static void Remove(JsonObject model)
    {
        if (model["customProperties"] is JsonObject properties)
        {
            properties.Remove(NumberName);
            properties.Remove(SavedByName);
            properties.Remove(SavedAtName);
        }
    }

    /// <summary>Writes the revision after this one into <paramref name="definition"/>.</summary>
    public void WriteNext(WorkflowDefinition definition, string userName, DateTimeOffset now)
    {
        var properties = definition.CustomProperties ?? [];
        properties[NumberName] = Number + 1;
        properties[SavedByName] = userName;
        properties[SavedAtName] = now.ToString("O", CultureInfo.InvariantCulture);
        definition.Json["customProperties"] = properties;
    }
}
