namespace Lajur.Registry.Incidents;

/// <summary>
/// A line in the office's book of incidents: what went wrong in a run, where, and who saw to it. The open ones are those
/// that the run itself names (<see cref="Engine.Running.InstanceState.Incidents"/>).
/// </summary>
public sealed class IncidentEntry
{
    /// <summary>The engine's id of the incident.</summary>
    public required string Id { get; init; }

    public required Guid OfficeId { get; init; }

    /// <summary>The case that the run, or the run that started it, belongs to; null for a run without one.</summary>
    public Guid? CaseId { get; init; }

    public required string InstanceId { get; init; }

    public required string DefinitionId { get; init; }

    public required string DefinitionVersionId { get; init; }

    /// <summary>The name of the procedure, as drawn then.</summary>
    public required string ProcedureName { get; init; }

    public required string ActivityId { get; init; }

    /// <summary>The step as drawn then.</summary>
    public required string StepTitle { get; init; }

    public required string ActivityType { get; init; }

    /// <summary>What the engine says; for whoever draws procedures.</summary>
    public required string Message { get; init; }

    /// <summary>The cause, by its class.</summary>
    public string? ErrorType { get; init; }

    /// <summary>Equal for the same error at the same step of the same procedure.</summary>
    public required string Likeness { get; init; }

    public required DateTimeOffset RaisedAt { get; init; }

    public IncidentState State { get; internal set; } = IncidentState.Open;

    public DateTimeOffset? ClosedAt { get; internal set; }

    /// <summary>The officer who saw to it; null while it is open, and when the run went on without anybody.</summary>
    public Guid? ClosedById { get; internal set; }

    public string? ClosedByName { get; internal set; }

    /// <summary>Why, in the officer's words.</summary>
    public string? Reason { get; internal set; }

    public bool IsOpen => State == IncidentState.Open;
}
