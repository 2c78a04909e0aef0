using System.Text.Json;
using System.Text.Json.Nodes;
using Lajur.Engine.Expressions;

namespace Lajur.Engine.Journaling;

/// <summary>
/// Writes and reads a page as compact JSON: the first moment once, each node once, each entry a short list
/// [event, node, execution, parent, milliseconds since the first, more?].
/// </summary>
public static class JournalPageFormat
{
    private static readonly string[] s_events =
    [
        JournalEvent.Started, JournalEvent.Suspended, JournalEvent.Resumed,
        JournalEvent.Completed, JournalEvent.Faulted, JournalEvent.Canceled,
    ];

    /// <summary>The page as text, without its instance id.</summary>
    public static string Write(JournalPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var first = page.Entries[0].Timestamp.ToUnixTimeMilliseconds();
        var nodes = new Dictionary<string, int>(StringComparer.Ordinal);
        var nodeRows = new JsonArray();
        var rows = new JsonArray();
        foreach (var entry in page.Entries)
        {
            if (!nodes.TryGetValue(entry.NodeId, out var node))
            {
                nodes[entry.NodeId] = node = nodeRows.Count;
                nodeRows.Add((JsonNode)WriteNode(entry));
            }

            rows.Add((JsonNode)WriteEntry(entry, node, first));
        }

        return new JsonObject { ["s"] = page.FirstSequence, ["t"] = first, ["n"] = nodeRows, ["e"] = rows }
            .ToJsonString(JsonConvert.Relaxed);
    }

    /// <summary>The page from text that <see cref="Write"/> wrote.</summary>
    public static JournalPage Read(string instanceId, string text)
    {
        var json = JsonNode.Parse(text)!;
        var sequence = (long)json["s"]!;
        var first = (long)json["t"]!;
        var nodes = json["n"]!.AsArray();
        var entries = json["e"]!.AsArray()
            .Select((row, i) => ReadEntry(row!.AsArray(), nodes, sequence + i, first)).ToList();
        return new JournalPage(instanceId, sequence, entries);
    }

    /// <summary>
    /// [path, type, version, name, id]; the id only where it does not end the path, the name only where it is not the id, the
    /// version only where not 1.
    /// </summary>
    private static JsonArray WriteNode(JournalEntry entry)
    {
        var row = new JsonArray(entry.NodeId, entry.ActivityType);
        var apart = entry.ActivityId != LastOf(entry.NodeId);
        var named = apart || entry.ActivityName != entry.ActivityId;
        if (named || entry.ActivityTypeVersion != 1)
        {
            row.Add(entry.ActivityTypeVersion);
        }

        if (named)
        {
            row.Add(entry.ActivityName);
        }

        if (apart)
        {
            row.Add(entry.ActivityId);
        }

        return row;
    }

    private static JsonArray WriteEntry(JournalEntry entry, int node, long first)
    {
        var known = Array.IndexOf(s_events, entry.Event);
        var row = new JsonArray(
            known < 0 ? JsonValue.Create(entry.Event) : JsonValue.Create(known),
            node,
            entry.Execution,
            entry.ParentExecution,
            entry.Timestamp.ToUnixTimeMilliseconds() - first);
        var more = new JsonObject();
        Put(more, "m", entry.Message is null ? null : JsonValue.Create(entry.Message));
        Put(more, "a", entry.ActivityState);
        Put(more, "o", entry.Outputs);
        Put(more, "p", entry.Payload);
        Put(more, "x", entry.Exception is null ? null : JsonSerializer.SerializeToNode(entry.Exception));
        if (more.Count > 0)
        {
            row.Add((JsonNode)more);
        }

        return row;
    }

    private static JournalEntry ReadEntry(JsonArray row, JsonArray nodes, long sequence, long first)
    {
        var node = nodes[(int)row[1]!]!.AsArray();
        var path = (string)node[0]!;
        var id = node.Count > 4 ? (string)node[4]! : LastOf(path);
        var more = row.Count > 5 ? row[5] : null;
        return new JournalEntry
        {
            Sequence = sequence,
            Event = row[0]!.GetValueKind() == JsonValueKind.Number ? s_events[(int)row[0]!] : (string)row[0]!,
            ActivityId = id,
            NodeId = path,
            ActivityType = (string)node[1]!,
            ActivityTypeVersion = node.Count > 2 ? (int)node[2]! : 1,
            ActivityName = node.Count > 3 ? (string?)node[3] : id,
            Execution = (int)row[2]!,
            ParentExecution = (int)row[3]!,
            Timestamp = DateTimeOffset.FromUnixTimeMilliseconds(first + (long)row[4]!),
            Message = (string?)more?["m"],
            ActivityState = (JsonObject?)more?["a"]?.DeepClone(),
            Outputs = (JsonObject?)more?["o"]?.DeepClone(),
            Payload = (JsonObject?)more?["p"]?.DeepClone(),
            Exception = more?["x"]?.Deserialize<ExceptionState>(),
        };
    }

    private static string LastOf(string path) => path[(path.LastIndexOf(':') + 1)..];

    private static void Put(JsonObject json, string name, JsonNode? value)
    {
        if (value is not null)
        {
            json[name] = value.DeepClone();
        }
    }
}
