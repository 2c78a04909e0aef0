namespace Lajur.Registry.Queues;

/// <summary>A place in an office's queue of one day: whoever comes is called by it.</summary>
public sealed class QueueTicket
{
    public required Guid Id { get; init; }

    public required Guid OfficeId { get; init; }

    public required Guid CaseId { get; init; }

    /// <summary>Which queue of the office, such as "perekaman".</summary>
    public required string Queue { get; init; }

    /// <summary>The day it is good for, by the office's own calendar.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>1, 2, 3 … within office, queue and day.</summary>
    public required int Number { get; init; }

    /// <summary>As it is called out: "R-007".</summary>
    public required string Text { get; init; }

    public required DateTimeOffset IssuedAt { get; init; }

    /// <summary>Set when the case was given another one; its number is not given again.</summary>
    public DateTimeOffset? ReplacedAt { get; internal set; }
}
