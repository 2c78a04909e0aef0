namespace Lajur.Registry.Inbox.Turns;

/// <summary>The tasks that are due before one that is about to be taken.</summary>
/// <param name="Count">How many.</param>
/// <param name="WorkItemId">The one that is due first.</param>
/// <param name="Number">Its case.</param>
public sealed record TurnJump(int Count, Guid WorkItemId, string Number);
