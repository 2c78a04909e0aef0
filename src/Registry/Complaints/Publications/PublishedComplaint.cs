namespace Lajur.Registry.Complaints.Publications;

/// <summary>An answered complaint as everybody reads it: nobody's name, and no number that leads to a case.</summary>
/// <param name="Category">What it is about.</param>
/// <param name="Summary">What was said.</param>
/// <param name="FollowUp">What the office did.</param>
/// <param name="ReceivedOn">The day it came in.</param>
/// <param name="AnsweredOn">The day it was answered.</param>
/// <param name="WorkingDays">Working days between; 0 on the same day.</param>
public sealed record PublishedComplaint(
    ComplaintCategory Category, string Summary, string FollowUp, DateOnly ReceivedOn, DateOnly AnsweredOn, int WorkingDays);
