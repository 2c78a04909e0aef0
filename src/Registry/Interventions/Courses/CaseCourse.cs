namespace Lajur.Registry.Interventions.Courses;

/// <summary>Where a case stands in its drawing, for an administrator who would change its course.</summary>
/// <param name="Number">The case.</param>
/// <param name="ServiceName">What was applied for.</param>
/// <param name="Open">The steps that are open.</param>
/// <param name="Targets">The steps that a case can be moved to.</param>
/// <param name="Finished">The steps that have been finished and can be repeated.</param>
/// <param name="IncidentId">An open incident of it; null for none.</param>
public sealed record CaseCourse(
    string Number,
    string ServiceName,
    IReadOnlyList<CourseStep> Open,
    IReadOnlyList<CourseStep> Targets,
    IReadOnlyList<CourseStep> Finished,
    string? IncidentId);
