using System.Text.Json;
using System.Text.Json.Nodes;
using Lajur.Engine.Expressions;
using Lajur.Engine.Running.FaultPoints;

namespace Lajur.Engine.Running;

/// <summary>Writes and reads the inside of an instance as compact JSON: short names, nothing empty.</summary>
public static class InstanceStateFormat
{
    /// <summary>The state as text.</summary>
    public static string Write(InstanceState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var json = new JsonObject { ["s"] = state.NextSequence, ["n"] = state.NextExecution };
        Put(json, "i", state.Input);
        Put(json, "o", state.Output);
        Put(json, "p", state.Properties);
        Put(json, "v", Object(state.WorkflowVariables));
        Put(json, "a", Object(state.ActivityOutputs.ToDictionary(x => x.Key, x => (JsonNode?)x.Value, StringComparer.Ordinal)));
        if (state.LastResult is { } result)
        {
            json["r"] = result.DeepClone();
        }

        if (state.TriggerActivityId is { } trigger)
        {
            json["t"] = trigger;
        }

        if (state.Draft is { } draft)
        {
            json["d"] = draft.DeepClone();
        }

        Put(json, "h", new JsonArray([.. state.HeldEndings.Select(x => x.DeepClone())]));
        Put(json, "x", new JsonArray([.. state.Incidents.Select(WriteIncident)]));
        Put(json, "e", new JsonArray([.. state.Executions.Select(WriteExecution)]));
        return json.ToJsonString(JsonConvert.Relaxed);
    }

    /// <summary>The state from text that <see cref="Write"/> wrote.</summary>
    public static InstanceState Read(string text)
    {
        var json = JsonNode.Parse(text)!.AsObject();
        var state = new InstanceState
        {
            NextSequence = (long)json["s"]!,
            NextExecution = (int)json["n"]!,
            Input = Take(json, "i"),
            Output = Take(json, "o"),
            Properties = Take(json, "p"),
            LastResult = json["r"]?.DeepClone(),
            TriggerActivityId = (string?)json["t"],
            Draft = (JsonObject?)json["d"]?.DeepClone(),
        };
        Fill(state.WorkflowVariables, json["v"]);
        foreach (var (id, outputs) in Take(json, "a"))
        {
            state.ActivityOutputs[id] = outputs!.DeepClone().AsObject();
        }

        state.HeldEndings.AddRange((json["h"] as JsonArray ?? []).Select(x => x!.DeepClone().AsObject()));
        state.Incidents.AddRange((json["x"] as JsonArray ?? []).Select(x => ReadIncident(x!)));
        state.Executions.AddRange((json["e"] as JsonArray ?? []).Select(x => ReadExecution(x!)));
        return state;
    }

    private static JsonObject WriteExecution(ActivityExecution x)
    {
        var json = new JsonObject
        {
            ["n"] = x.Number,
            ["p"] = x.Parent,
            ["d"] = x.NodeId,
            ["s"] = (int)x.Status,
            ["t"] = x.StartedAt.ToUnixTimeMilliseconds(),
        };
        if (x.CompletionCallback is { } callback)
        {
            json["c"] = callback;
        }

        Put(json, "q", x.Properties);
        Put(json, "i", Object(x.Inputs));
        Put(json, "v", Object(x.Variables));
        Put(json, "o", x.Outputs);
        Put(json, "b", new JsonArray([.. x.Bookmarks.Select(b => (JsonNode?)b)]));
        Put(json, "f", new JsonArray([.. x.Followed.Select(b => (JsonNode?)b)]));
        if (x.IsBreaking)
        {
            json["k"] = true;
        }

        if (x.Attempts > 0)
        {
            json["r"] = x.Attempts;
        }

        if (x.FaultPoint is { } point)
        {
            json["z"] = JsonSerializer.SerializeToNode(point);
        }

        return json;
    }

    private static ActivityExecution ReadExecution(JsonNode json)
    {
        var x = new ActivityExecution
        {
            Number = (int)json["n"]!,
            Parent = (int)json["p"]!,
            NodeId = (string)json["d"]!,
            Status = (ActivityStatus)(int)json["s"]!,
            StartedAt = DateTimeOffset.FromUnixTimeMilliseconds((long)json["t"]!),
            CompletionCallback = (string?)json["c"],
            Properties = Take(json, "q"),
            Outputs = Take(json, "o"),
            IsBreaking = json["k"] is not null,
            Attempts = (int?)json["r"] ?? 0,
            FaultPoint = json["z"]?.Deserialize<FaultPoint>(),
        };
        Fill(x.Inputs, json["i"]);
        Fill(x.Variables, json["v"]);
        x.Bookmarks.AddRange((json["b"] as JsonArray ?? []).Select(b => (string)b!));
        x.Followed.AddRange((json["f"] as JsonArray ?? []).Select(b => (string)b!));
        return x;
    }

    private static JsonNode WriteIncident(Incident x) => JsonSerializer.SerializeToNode(x)!;

    private static Incident ReadIncident(JsonNode x) => x.Deserialize<Incident>()!;

    private static JsonObject Object(IEnumerable<KeyValuePair<string, JsonNode?>> values) =>
        new(values.Select(x => KeyValuePair.Create(x.Key, x.Value?.DeepClone())));

    private static void Put(JsonObject json, string name, JsonObject value)
    {
        if (value.Count > 0)
        {
            json[name] = value.DeepClone();
        }
    }

    private static void Put(JsonObject json, string name, JsonArray value)
    {
        if (value.Count > 0)
        {
            json[name] = value;
        }
    }

    private static JsonObject Take(JsonNode json, string name) => (JsonObject?)json[name]?.DeepClone() ?? [];

    private static void Fill(Dictionary<string, JsonNode?> target, JsonNode? json)
    {
        foreach (var (name, value) in json as JsonObject ?? [])
        {
            target[name] = value?.DeepClone();
        }
    }
}
