namespace Lajur.Registry.Interventions.Courses;

/// <summary>An administrator changes the course of a case of the own office by hand.</summary>
public sealed record ChangeCourse
{
    public required string CaseNumber { get; init; }

    public required Guid OfficerId { get; init; }

    public required CourseChange Change { get; init; }

    /// <summary>Why, in the administrator's words.</summary>
    public required string Reason { get; init; }

    /// <summary>A repeat changes nothing and gives the same answer.</summary>
    public required string OperationId { get; init; }
}
