namespace Lajur.Registry.Interventions.Courses;

/// <summary>A step of a drawing as a list shows it.</summary>
/// <param name="NodeId">The step, by id path.</param>
/// <param name="Execution">The open execution; null for a step that is not open.</param>
/// <param name="Title">With its number in the SOP, such as "2.a Memeriksa berkas".</param>
/// <param name="Broken">True when an incident stopped it.</param>
public sealed record CourseStep(string NodeId, int? Execution, string Title, bool Broken);
