using System.Globalization;
using System.Text.Json.Nodes;

namespace Lajur.Engine.Definitions;

/// <summary>
/// One version of a drawing. It wraps the definition's JSON, so whatever this engine does not know survives a round
/// trip; the properties are views over that JSON. Treat one read from a store as immutable and change a
/// <see cref="Clone"/>.
/// </summary>
public sealed class WorkflowDefinition(JsonObject json)
{
    /// <summary>The definition as Elsa writes it, without links.</summary>
    public JsonObject Json { get; } = json;

    /// <summary>The id of this version.</summary>
    public string Id
    {
        get => Text("id") ?? "";
        set => Json["id"] = value;
    }

    /// <summary>The id all versions share.</summary>
    public string DefinitionId
    {
        get => Text("definitionId") ?? "";
        set => Json["definitionId"] = value;
    }

    /// <summary>The name the administrator gave.</summary>
    public string? Name
    {
        get => Text("name");
        set => Json["name"] = value;
    }

    /// <summary>What it is for.</summary>
    public string? Description => Text("description");

    /// <summary>Counts from 1.</summary>
    public int Version
    {
        get => Number("version") ?? 1;
        set => Json["version"] = value;
    }

    /// <summary>True for the newest version.</summary>
    public bool IsLatest
    {
        get => Flag("isLatest");
        set => Json["isLatest"] = value;
    }

    /// <summary>True for the version that new runs take.</summary>
    public bool IsPublished
    {
        get => Flag("isPublished");
        set => Json["isPublished"] = value;
    }

    /// <summary>When this version was first published; null when it never was. A version once published never changes.</summary>
    public DateTimeOffset? PublishedAt
    {
        get => DateTimeOffset.TryParse(Text("publishedAt"), CultureInfo.InvariantCulture, out var at)
            ? at
            : null;
        set => Json["publishedAt"] = value?.ToString("O", CultureInfo.InvariantCulture);
    }

    /// <summary>True when Studio may not change it.</summary>
    public bool IsReadonly => Flag("isReadonly");

    /// <summary>True for a drawing of the system's own.</summary>
    public bool IsSystem => Flag("isSystem");

    /// <summary>When this version was first saved.</summary>
    public DateTimeOffset CreatedAt
    {
        get => DateTimeOffset.TryParse(Text("createdAt"), CultureInfo.InvariantCulture, out var at)
            ? at
            : DateTimeOffset.MinValue;
        set => Json["createdAt"] = value.ToString("O", CultureInfo.InvariantCulture);
    }

    /// <summary>True when other drawings may use it as an activity.</summary>
    public bool IsUsableAsActivity => Options?["usableAsActivity"] is JsonValue v && v.TryGetValue<bool>(out var b) && b;

    /// <summary>How many runs may go on at a time; Elsa names it by the class that decides.</summary>
    public ActivationStrategy Activation
    {
        get
        {
            var type = Options?["activationStrategyType"]?.ToString() ?? "";
            bool Names(string strategy) => type.Contains(strategy, StringComparison.Ordinal);
            return Names("CorrelatedSingletonStrategy") ? ActivationStrategy.CorrelatedSingleton
                : Names("SingletonStrategy") ? ActivationStrategy.Singleton
                : Names("CorrelationStrategy") ? ActivationStrategy.Correlation
                : ActivationStrategy.Always;
        }
    }

    /// <summary>The options object; null when absent.</summary>
    public JsonObject? Options => Json["options"] as JsonObject;

    /// <summary>The custom properties; null when absent.</summary>
    public JsonObject? CustomProperties => Json["customProperties"] as JsonObject;

    /// <summary>The root activity; null when absent.</summary>
    public JsonObject? Root => Json["root"] as JsonObject;

    /// <summary>The outcomes the workflow offers as an activity.</summary>
    public IReadOnlyList<string> Outcomes =>
        Json["outcomes"] is JsonArray list ? [.. list.Where(x => x is not null).Select(x => x!.ToString())] : [];

    /// <summary>A copy that may be changed.</summary>
    public WorkflowDefinition Clone() => new((JsonObject)Json.DeepClone());

    /// <inheritdoc />
    public override string ToString() => $"{DefinitionId} v{Version}";

    private string? Text(string name) => Json[name] is JsonValue v && v.TryGetValue<string>(out var s) ? s : null;

    private int? Number(string name) => Json[name] is JsonValue v && v.TryGetValue<int>(out var n) ? n : null;

    private bool Flag(string name) => Json[name] is JsonValue v && v.TryGetValue<bool>(out var b) && b;
}
