namespace Lajur.Registry.Interventions.Courses;

/// <summary>How an administrator changes the course of a case by hand.</summary>
public abstract record CourseChange
{
    private CourseChange()
    {
    }

    /// <summary>Take an open step back.</summary>
    public sealed record Cancel(int Execution) : CourseChange;

    /// <summary>Take an open step back and begin another.</summary>
    public sealed record Move(int Execution, string TargetNodeId) : CourseChange;

    /// <summary>Do a finished step again.</summary>
    public sealed record Repeat(string NodeId) : CourseChange;
}
