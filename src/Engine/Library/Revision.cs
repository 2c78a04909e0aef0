using System.Globalization;
using System.Text.Json.Nodes;
using Lajur.Engine.Definitions;

namespace Lajur.Engine.Library;

/// <summary>
/// Which save a drawing comes from, kept in its custom properties, which Elsa Studio hands back unchanged. Studio itself
/// knows no such thing: without it the last save would silently win.
/// </summary>
/// <param name="Number">Counts the saves of a definition.</param>
/// <param name="SavedBy">Who saved it; null when nobody did here.</param>
/// <param name="Since">The first of the saves that this person made one after the other; 0 when that is not known.</param>
public sealed record Revision(long Number, string? SavedBy, long Since)
{
    private const string NumberName = "lajurRevision";
    private const string SavedByName = "lajurSavedBy";
    private const string SavedAtName = "lajurSavedAt";
    private const string SinceName = "lajurSavedSince";

    /// <summary>The custom properties that it is kept in.</summary>
    public static IReadOnlyList<string> Properties { get; } = [NumberName, SavedByName, SavedAtName, SinceName];

    /// <summary>The revision of a definition; 0 for one that was never saved here.</summary>
    public static Revision Of(WorkflowDefinition? definition) =>
        new(Count(definition, NumberName), Text(definition, SavedByName), Count(definition, SinceName));

    /// <summary>True when the definition says which save it comes from.</summary>
    public static bool IsIn(WorkflowDefinition? definition) => definition?.CustomProperties?[NumberName] is not null;

    /// <summary>When it was saved; null when it was never saved here.</summary>
    public static DateTimeOffset? MomentOf(WorkflowDefinition? definition) =>
        DateTimeOffset.TryParse(Text(definition, SavedAtName), CultureInfo.InvariantCulture, out var at) ? at : null;

    /// <summary>
    /// True when somebody else saved in the meantime, even if the person went on from that in another window. Saves of one
    /// person overlap while the editor saves by itself, and are no conflict.
    /// </summary>
    public bool IsOvertakenBy(Revision stored, string userName)
    {
        ArgumentNullException.ThrowIfNull(stored);
        return stored.SavedBy == userName ? Number < stored.Since - 1 : Number < stored.Number;
    }

    /// <summary>Takes the marks out of a definition's JSON.</summary>
    public static void Remove(JsonObject definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        if (definition["customProperties"] is JsonObject properties)
        {
            foreach (var name in Properties)
            {
                properties.Remove(name);
            }
        }
    }

    /// <summary>Says in custom properties that a definition comes from that save.</summary>
    public static void WriteNumber(JsonObject properties, long number)
    {
        ArgumentNullException.ThrowIfNull(properties);
        properties[NumberName] = number;
    }

    /// <summary>Writes the revision after this one into <paramref name="definition"/>.</summary>
    public void WriteNext(WorkflowDefinition definition, string userName, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(definition);
        var properties = definition.CustomProperties ?? [];
        WriteNumber(properties, Number + 1);
        properties[SinceName] = SavedBy == userName ? Since : Number + 1;
        properties[SavedByName] = userName;
        properties[SavedAtName] = now.ToString("O", CultureInfo.InvariantCulture);
        definition.Json["customProperties"] = properties;
    }

    private static long Count(WorkflowDefinition? definition, string name) =>
        definition?.CustomProperties?[name] is JsonValue value && long.TryParse(value.ToString(), CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static string? Text(WorkflowDefinition? definition, string name) =>
        definition?.CustomProperties?[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
