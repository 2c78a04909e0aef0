using System.Text.Json.Nodes;
using Lajur.Engine.Definitions;
using Lajur.Engine.Journaling;
using Lajur.Engine.Running;
using Lajur.Engine.Waiting;

namespace Lajur.Engine.Storage.Tests;

/// <summary>Rows with sensible contents.</summary>
internal static class Sample
{
    public static readonly DateTimeOffset Now = new(2026, 11, 23, 8, 0, 0, TimeSpan.FromHours(7));

    public static WorkflowInstance Instance(string id = "run") => new()
    {
        Id = id,
        DefinitionId = "informasi",
        DefinitionVersionId = "informasi-1",
        Version = 1,
        Status = WorkflowStatus.Running,
        SubStatus = WorkflowSubStatus.Suspended,
        CorrelationId = "INF-2026-000001",
        CreatedAt = Now,
        UpdatedAt = Now,
        Revision = 1,
    };

    public static Bookmark Bookmark(string id, string instanceId = "run", DateTimeOffset? dueAt = null) => new()
    {
        Id = id,
        InstanceId = instanceId,
        ActivityId = "ask",
        ActivityNodeId = "Workflow1:Flowchart1:ask",
        ExecutionNumber = 3,
        Name = "Elsa.Event",
        Hash = StimulusHash.Of("Elsa.Event", new JsonObject { ["EventName"] = id }),
        Payload = new JsonObject { ["EventName"] = id },
        DueAt = dueAt,
        CreatedAt = Now,
    };

    public static JournalPage Page(long firstSequence, string instanceId = "run") => new(
        instanceId,
        firstSequence,
        [
            new JournalEntry
            {
                Sequence = firstSequence,
                Event = JournalEvent.Started,
                ActivityId = "ask",
                NodeId = "Workflow1:Flowchart1:ask",
                ActivityType = "Lajur.UserTask",
                Execution = 3,
                Timestamp = Now,
                ActivityState = new JsonObject { ["Lane"] = "petugas" },
            },
        ]);

    public static WorkflowDefinition Definition(int version, bool isLatest = true, bool isPublished = false) => new(new JsonObject
    {
        ["id"] = $"informasi-{version}",
        ["definitionId"] = "informasi",
        ["name"] = "Pelayanan Informasi",
        ["version"] = version,
        ["isLatest"] = isLatest,
        ["isPublished"] = isPublished,
        ["createdAt"] = Now.AddMinutes(version).ToString("O"),
        ["root"] = new JsonObject { ["type"] = "Elsa.Flowchart", ["unknown"] = "kept" },
    });

    /// <summary>Three paths at once: two wait for an event of their name, one for an hour to pass.</summary>
    public static WorkflowDefinition Drawing(string name = "Paths") => new(JsonNode.Parse(
        $$"""
        {
          "id": "paths-1", "definitionId": "paths", "name": "{{name}}", "version": 1, "isLatest": true, "isPublished": true,
          "root": { "id": "All", "type": "Elsa.Parallel", "activities": [
            { "id": "left", "type": "Elsa.Event", "eventName":
              { "typeName": "String", "expression": { "type": "Literal", "value": "left" } } },
            { "id": "right", "type": "Elsa.Event", "eventName":
              { "typeName": "String", "expression": { "type": "Literal", "value": "right" } } },
            { "id": "timer", "type": "Elsa.Delay", "timeSpan":
              { "typeName": "TimeSpan", "expression": { "type": "Literal", "value": "01:00:00" } } }
          ] }
        }
        """)!.AsObject());

    /// <summary>Runs the definition of that id and waits for its end.</summary>
    public static WorkflowDefinition Parent(string childDefinitionId) => new(new JsonObject
    {
        ["definitionId"] = "parent",
        ["name"] = "Parent",
        ["isPublished"] = true,
        ["root"] = new JsonObject
        {
            ["id"] = "child",
            ["type"] = "Elsa.ExecuteWorkflow",
            ["version"] = 1,
            ["workflowDefinitionId"] = Literal(childDefinitionId),
            ["waitForCompletion"] = Literal(true),
        },
    });

    private static JsonObject Literal(JsonNode value) =>
        new() { ["expression"] = new JsonObject { ["type"] = "Literal", ["value"] = value } };
}
