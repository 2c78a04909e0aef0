namespace Lajur.Registry.Calendars.Revising;

/// <summary>Records a new page of a calendar and moves the clocks that run by it.</summary>
public sealed record ReviseCalendar
{
    public required CalendarRevision Revision { get; init; }

    /// <summary>Who does it: an administrator.</summary>
    public required Guid OfficerId { get; init; }

    public required string OperationId { get; init; }
}
