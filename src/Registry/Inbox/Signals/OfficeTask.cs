using Lajur.Registry.Cases;
using Lajur.Registry.Sop;

namespace Lajur.Registry.Inbox.Signals;

/// <summary>
/// A task that is no step of a case: a guarantee to fulfil or to decide, an evaluation to write. It is the open record
/// itself as an inbox shows it.
/// </summary>
public sealed record OfficeTask
{
    public required Guid Id { get; init; }

    public required OfficeTaskKind Kind { get; init; }

    public required string Title { get; init; }

    /// <summary>The case, the service or the period that it is about.</summary>
    public required string Subject { get; init; }

    /// <summary>The drawing that it is about; null when it is about none.</summary>
    public string? DefinitionId { get; init; }

    /// <summary>Null when it is for whoever leads the office.</summary>
    public required SopLane? Lane { get; init; }

    public required DateTimeOffset RaisedAt { get; init; }

    public required string DueText { get; init; }

    public required ClockTone Tone { get; init; }

    /// <summary>Why it is due then, in words; null when it has no due time.</summary>
    public required string? Derivation { get; init; }
}
