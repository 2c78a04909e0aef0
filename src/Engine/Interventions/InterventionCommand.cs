using System.Text.Json.Nodes;

namespace Lajur.Engine.Interventions;

/// <summary>What a person asks to be done to a run by hand. Carried out as one step, or refused as a whole.</summary>
public abstract record InterventionCommand
{
    private InterventionCommand()
    {
    }

    public required string InstanceId { get; init; }

    /// <summary>Who asks, and why.</summary>
    public required InterventionBy By { get; init; }

    /// <summary>The idempotency key.</summary>
    public string? OperationId { get; init; }

    /// <summary>Try again what an incident stopped: this, and nothing that other activities have done.</summary>
    public sealed record Retry : InterventionCommand
    {
        public required string IncidentId { get; init; }

        /// <summary>New values for variables of the workflow, by name, set before the attempt; null for none.</summary>
        public JsonObject? Variables { get; init; }
    }

    /// <summary>Complete by hand the step that an incident stopped.</summary>
    public sealed record Skip : InterventionCommand
    {
        public required string IncidentId { get; init; }

        /// <summary>One of the step's outcomes; the drawing goes on from there.</summary>
        public required string Outcome { get; init; }
    }

    /// <summary>Close an incident with a note; the run stays as it is.</summary>
    public sealed record Resolve : InterventionCommand
    {
        public required string IncidentId { get; init; }
    }

    /// <summary>Take an open step back; the drawing goes on as if its branch had not been taken.</summary>
    public sealed record Cancel : InterventionCommand
    {
        /// <summary>The open execution; see <see cref="Running.ActivityExecutionId"/>.</summary>
        public required int Execution { get; init; }
    }

    /// <summary>Take an open step back and begin another one of the same flowchart.</summary>
    public sealed record Move : InterventionCommand
    {
        /// <summary>The open execution.</summary>
        public required int Execution { get; init; }

        /// <summary>The step to begin, by id path.</summary>
        public required string TargetNodeId { get; init; }
    }

    /// <summary>Do a finished step again; the open steps that came of it are taken back.</summary>
    public sealed record Repeat : InterventionCommand
    {
        /// <summary>The step, by id path.</summary>
        public required string NodeId { get; init; }
    }
}
