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
/// <param name="Since">The first of the saves that this person made one after the other; 0 when that is not known.</param>
internal sealed record Revision(long Number, string? SavedBy, long Since)
{
    private const string NumberName = "lajurRevision";
    private const string SavedByName = "lajurSavedBy";
    private const string SavedAtName = "lajurSavedAt";
    private const string SinceName = "lajurSavedSince";

    /// <summary>The revision of a definition; 0 for one that was never saved here.</summary>
    public static Revision Of(WorkflowDefinition? definition) => new(
        Count(definition, NumberName), ActivityTree.Text(definition?.CustomProperties, SavedByName), Count(definition, SinceName));

    /// <summary>When it was saved; null when it was never saved here.</summary>
    public static DateTimeOffset? MomentOf(WorkflowDefinition? definition) =>
        DateTimeOffset.TryParse(ActivityTree.Text(definition?.CustomProperties, SavedAtName), CultureInfo.InvariantCulture, out var at) ? at : null;

    /// <summary>
    /// True when somebody else saved in the meantime, even if the person went on from that in another window. Saves of one
    /// person overlap while the editor saves by itself, and are no conflict.
    /// </summary>
    public bool IsOvertakenBy(Revision stored, string userName) =>
        stored.SavedBy == userName ? Number < stored.Since - 1 : Number < stored.Number;

    /// <summary>Takes the marks out of a posted model.</summary>
    public static void Remove(JsonObject model)
    {
        if (model["customProperties"] is JsonObject properties)
        {
            properties.Remove(NumberName);
            properties.Remove(SavedByName);
            properties.Remove(SavedAtName);
            properties.Remove(SinceName);
        }
    }

    /// <summary>Writes the revision after this one into <paramref name="definition"/>.</summary>
    public void WriteNext(WorkflowDefinition definition, string userName, DateTimeOffset now)
    {
        var properties = definition.CustomProperties ?? [];
        properties[NumberName] = Number + 1;
        properties[SinceName] = SavedBy == userName ? Since : Number + 1;
        properties[SavedByName] = userName;
        properties[SavedAtName] = now.ToString("O", CultureInfo.InvariantCulture);
        definition.Json["customProperties"] = properties;
    }

    private static long Count(WorkflowDefinition? definition, string name) =>
        definition?.CustomProperties?[name] is JsonValue value && long.TryParse(value.ToString(), CultureInfo.InvariantCulture, out var number) ? number : 0;
}
