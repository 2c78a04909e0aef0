namespace Lajur.Registry.Complaints.Publications;

/// <summary>An answered complaint in the list of those who decide on its publication.</summary>
/// <param name="CaseNumber">Its number.</param>
/// <param name="About">What it is about, naming nobody.</param>
/// <param name="AnsweredAt">When it was answered last.</param>
/// <param name="Decision">What was decided since; null while nothing was.</param>
public sealed record AnsweredComplaint(string CaseNumber, string About, DateTimeOffset AnsweredAt, AnsweredComplaint.Decided? Decision)
{
    /// <param name="At">When.</param>
    /// <param name="ByName">By whom.</param>
    /// <param name="Reason">Why it is not published; null when it is.</param>
    public sealed record Decided(DateTimeOffset At, string ByName, string? Reason);
}
