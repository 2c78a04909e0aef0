namespace Lajur.Registry.Queues;

/// <summary>A place in a queue as staff see it.</summary>
/// <param name="Text">The number that is called.</param>
/// <param name="CaseNumber">Whose it is.</param>
/// <param name="ApplicantName">Masked: "Siti A."</param>
/// <param name="ServiceName">What for.</param>
/// <param name="State">How it stands.</param>
/// <param name="LaneNames">In whose inboxes the case lies now; empty when in none.</param>
public sealed record QueueRow(
    string Text, string CaseNumber, string ApplicantName, string ServiceName, QueueState State, IReadOnlyList<string> LaneNames);
