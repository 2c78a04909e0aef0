using Lajur.Registry.Guarantees.Terms;

namespace Lajur.Registry.Guarantees;

/// <summary>
/// A guarantee of service (jaminan pelayanan) that a case has called up. While it is open it is a task of its lane; the
/// record itself is the task, so nothing has to be kept in step with it.
/// </summary>
public sealed class Guarantee
{
    public required Guid Id { get; init; }

    public required Guid OfficeId { get; init; }

    public required Guid ServiceId { get; init; }

    public required Guid CaseId { get; init; }

    /// <summary>Unique: of a case there is one guarantee for its broken promise, however many hosts see it.</summary>
    public required string Key { get; init; }

    public required GuaranteeCause Cause { get; init; }

    public GuaranteeState State { get; internal set; }

    public required GuaranteeRemedy Remedy { get; set; }

    /// <summary>Whose task it is.</summary>
    public required string LaneKey { get; set; }

    /// <summary>When it was reported, or opened by the clock.</summary>
    public required DateTimeOffset RaisedAt { get; init; }

    /// <summary>When the applicant got the right; null while a report is not confirmed.</summary>
    public DateTimeOffset? OpenedAt { get; internal set; }

    /// <summary>By when the office has to have done it; null for as soon as can be.</summary>
    public DateTimeOffset? DueAt { get; internal set; }

    /// <summary>When the promised time had run out, as the calendar was then.</summary>
    public DateTimeOffset? BreachedAt { get; init; }

    /// <summary>Since when the revised calendar says that the promise was kept after all; null while it says that it was not.</summary>
    public DateTimeOffset? NoBreachSince { get; internal set; }

    /// <summary>What is wrong, in the words of whoever reported it.</summary>
    public string? Description { get; init; }

    /// <summary>"Pemohon", the officer's name, or "Sistem".</summary>
    public required string RaisedByName { get; init; }

    public string? DecidedByName { get; internal set; }

    public DateTimeOffset? DecidedAt { get; internal set; }

    /// <summary>Why it was confirmed, declined or ended.</summary>
    public string? Reason { get; internal set; }

    /// <summary>Its number in the book; null while a report is not confirmed.</summary>
    public string? Number { get; internal set; }

    /// <summary>Where to; null while nobody has said it.</summary>
    public string? Address { get; internal set; }

    /// <summary>"Pemohon" or the officer who wrote it down for them.</summary>
    public string? AddressByName { get; internal set; }

    /// <summary>True when the applicant would rather fetch it.</summary>
    public bool IsFetched { get; internal set; }

    /// <summary>The apology and answer, where nothing is carried.</summary>
    public string? Answer { get; internal set; }

    /// <summary>When it was fulfilled, declined or ended.</summary>
    public DateTimeOffset? ClosedAt { get; internal set; }

    public List<DeliveryAttempt> Attempts { get; init; } = [];

    /// <summary>Grows with every change.</summary>
    public int Revision { get; internal set; }

    /// <summary>The key of the one guarantee for a broken promise.</summary>
    public static string BreachKey(Guid caseId) => $"{caseId:N}/janji";
}
