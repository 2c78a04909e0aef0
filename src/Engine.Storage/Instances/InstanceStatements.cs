using System.Data.Common;
using Lajur.Engine.Running;
using Lajur.Engine.Storage.Steps;

namespace Lajur.Engine.Storage.Instances;

/// <summary>
/// The statements of a step on instances, written by hand: these run in every step, and a mapper's work around them costs
/// more than the statements. The contract of stores holds them against what is read through the mapping.
/// </summary>
internal static class InstanceStatements
{
    public const int ColumnCount = 16;

    public const string Columns =
        """
        i.id, i.definition_id, i.definition_version_id, i.version, i.status, i.sub_status, i.correlation_id, i.name, i.is_system,
        i.parent_instance_id, i.incident_count, i.created_at, i.updated_at, i.finished_at, i.revision, i.state
        """;

    public const string FindText = $"SELECT {Columns} FROM workflow_instances i WHERE i.id = $1";

    /// <summary>
    /// PostgreSQL waits here for whoever holds the row and reads what they left; SQLite has one writer at a time anyway.
    /// </summary>
    public static string LockText(bool isPostgres) => isPostgres ? FindText + " FOR NO KEY UPDATE" : FindText;

    public static StepStatement Insert(WorkflowInstance instance) => new StepStatement(
            """
            INSERT INTO workflow_instances (id, definition_id, definition_version_id, version, status, sub_status, correlation_id,
                name, is_system, parent_instance_id, incident_count, created_at, updated_at, finished_at, revision, state)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
            """)
        .With(instance.Id)
        .With(instance.DefinitionId)
        .With(instance.DefinitionVersionId)
        .With(instance.Version)
        .With(Name(instance.Status))
        .With(Name(instance.SubStatus))
        .With(instance.CorrelationId)
        .With(instance.Name)
        .With(instance.IsSystem)
        .With(instance.ParentInstanceId)
        .With(instance.IncidentCount)
        .With(instance.CreatedAt)
        .With(instance.UpdatedAt)
        .With(instance.FinishedAt)
        .With(instance.Revision)
        .With(InstanceStateFormat.Write(instance.State));

    /// <summary>What never changes is left out.</summary>
    public static StepStatement Update(WorkflowInstance instance) => new StepStatement(
            """
            UPDATE workflow_instances SET definition_version_id = $2, version = $3, status = $4, sub_status = $5,
                correlation_id = $6, name = $7, incident_count = $8, updated_at = $9, finished_at = $10, revision = $11, state = $12
            WHERE id = $1
            """)
        .With(instance.Id)
        .With(instance.DefinitionVersionId)
        .With(instance.Version)
        .With(Name(instance.Status))
        .With(Name(instance.SubStatus))
        .With(instance.CorrelationId)
        .With(instance.Name)
        .With(instance.IncidentCount)
        .With(instance.UpdatedAt)
        .With(instance.FinishedAt)
        .With(instance.Revision)
        .With(InstanceStateFormat.Write(instance.State));

    /// <summary>The instance in <see cref="Columns"/>, beginning at the first of the row.</summary>
    public static WorkflowInstance Read(DbDataReader row) => new()
    {
        Id = row.GetString(0),
        DefinitionId = row.GetString(1),
        DefinitionVersionId = row.GetString(2),
        Version = row.GetInt32(3),
        Status = Enum.Parse<WorkflowStatus>(row.GetString(4)),
        SubStatus = Enum.Parse<WorkflowSubStatus>(row.GetString(5)),
        CorrelationId = row.FindText(6),
        Name = row.FindText(7),
        IsSystem = row.GetBoolean(8),
        ParentInstanceId = row.FindText(9),
        CreatedAt = row.GetMoment(11),
        UpdatedAt = row.GetMoment(12),
        FinishedAt = row.FindMoment(13),
        Revision = row.GetInt64(14),
        State = InstanceStateFormat.Read(row.GetString(15)),
    };

    private static string Name<T>(T status)
        where T : struct, Enum => Enum.GetName(status)!;
}
