using System.Data.Common;
using System.Text.Json.Nodes;
using Lajur.Engine.Storage.Instances;
using Lajur.Engine.Storage.Steps;
using Lajur.Engine.Waiting;

namespace Lajur.Engine.Storage.Bookmarks;

/// <summary>The statements of a step on bookmarks, written by hand (see <see cref="InstanceStatements"/>).</summary>
internal static class BookmarkStatements
{
    public const string Columns =
        """
        b.id, b.instance_id, b.activity_id, b.activity_node_id, b.execution_number, b.name, b.hash, b.payload, b.due_at, b.callback,
        b.auto_burn, b.created_at
        """;

    public const string FindText = $"SELECT {Columns} FROM workflow_bookmarks b WHERE b.id = $1";

    /// <summary>
    /// Claims it by deleting it, unless it stays when it is resumed or its run has ended. On PostgreSQL this looks anew, after
    /// the run's lock was waited for.
    /// </summary>
    public const string ClaimText =
        """
        DELETE FROM workflow_bookmarks WHERE id = $1 AND auto_burn
            AND EXISTS (SELECT 1 FROM workflow_instances i WHERE i.id = instance_id AND i.status <> 'Finished')
        """;

    /// <summary>The run that waits at a bookmark, locked, and the bookmark behind it.</summary>
    public static string LockText(bool isPostgres) => isPostgres ? WithRunText + " FOR NO KEY UPDATE OF i" : WithRunText;

    private const string WithRunText =
        $"""
        SELECT {InstanceStatements.Columns}, {Columns}
        FROM workflow_bookmarks b JOIN workflow_instances i ON i.id = b.instance_id WHERE b.id = $1
        """;

    public static StepStatement Insert(Bookmark bookmark) => new StepStatement(
            """
            INSERT INTO workflow_bookmarks (id, instance_id, activity_id, activity_node_id, execution_number, name, hash, payload,
                due_at, callback, auto_burn, created_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
            """)
        .With(bookmark.Id)
        .With(bookmark.InstanceId)
        .With(bookmark.ActivityId)
        .With(bookmark.ActivityNodeId)
        .With(bookmark.ExecutionNumber)
        .With(bookmark.Name)
        .With(bookmark.Hash)
        .With(bookmark.Payload?.ToJsonString())
        .With(bookmark.DueAt)
        .With(bookmark.Callback)
        .With(bookmark.AutoBurn)
        .With(bookmark.CreatedAt);

    public static StepStatement Burn(string id) => new StepStatement("DELETE FROM workflow_bookmarks WHERE id = $1").With(id);

    public static StepStatement BurnAll(string instanceId) =>
        new StepStatement("DELETE FROM workflow_bookmarks WHERE instance_id = $1").With(instanceId);

    /// <summary>The bookmark in <see cref="Columns"/>, beginning at that column of the row.</summary>
    public static Bookmark Read(DbDataReader row, int first = 0) => new()
    {
        Id = row.GetString(first),
        InstanceId = row.GetString(first + 1),
        ActivityId = row.GetString(first + 2),
        ActivityNodeId = row.GetString(first + 3),
        ExecutionNumber = row.GetInt32(first + 4),
        Name = row.GetString(first + 5),
        Hash = row.GetString(first + 6),
        Payload = row.FindText(first + 7) is { } payload ? JsonNode.Parse(payload)!.AsObject() : null,
        DueAt = row.FindMoment(first + 8),
        Callback = row.FindText(first + 9),
        AutoBurn = row.GetBoolean(first + 10),
        CreatedAt = row.GetMoment(first + 11),
    };
}
