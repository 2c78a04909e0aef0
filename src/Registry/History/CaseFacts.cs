namespace Lajur.Registry.History;

/// <summary>The details of an event, as facts; which are set depends on the kind.</summary>
public sealed record CaseFacts
{
    /// <summary>The outcome's name in the drawing.</summary>
    public string? Outcome { get; init; }

    /// <summary>The outcome as the button said it.</summary>
    public string? OutcomeLabel { get; init; }

    /// <summary>What was asked of or told to the applicant; or why somebody stepped in.</summary>
    public string? Message { get; init; }

    /// <summary>The medium of a notice (name of a ContactMedium).</summary>
    public string? Medium { get; init; }

    /// <summary>The channel of a submission (name of a Channel).</summary>
    public string? Channel { get; init; }

    /// <summary>The word of the closing.</summary>
    public string? Result { get; init; }

    /// <summary>The key of the lane that a step came from.</summary>
    public string? FromLane { get; init; }

    /// <summary>The version of the drawing that a case came from.</summary>
    public int? FromVersion { get; init; }

    /// <summary>The version of the drawing that a case goes on in.</summary>
    public int? ToVersion { get; init; }

    /// <summary>A number that was given: of a book, of a queue, of another case.</summary>
    public string? Number { get; init; }

    /// <summary>Who received the product; for the applicant and for whoever may see the case whole.</summary>
    public string? ReceivedBy { get; init; }

    /// <summary>How many tasks were due earlier when one was taken out of turn; <see cref="Number"/> is the case of the first.</summary>
    public int? Earlier { get; init; }

    public DateTimeOffset? DueAt { get; init; }

    /// <summary>When it was due before it moved.</summary>
    public DateTimeOffset? DueBefore { get; init; }

    /// <summary>What an administrator did (name of an <see cref="Engine.Interventions.InterventionKind"/>).</summary>
    public string? Intervention { get; init; }

    /// <summary>
    /// The step something was done to, as drawn; what the applicant does at a step of their own; the book of a number; the
    /// product handed over.
    /// </summary>
    public string? Step { get; init; }

    /// <summary>The step that the case was moved to, as drawn; who was told (name of an <see cref="Escalations.Plans.EscalationAudience"/>).</summary>
    public string? Target { get; init; }

    /// <summary>The share of a budget that was used up, in percent.</summary>
    public int? Share { get; init; }

    /// <summary>Business minutes by which a step was late.</summary>
    public int? LateMinutes { get; init; }
}
