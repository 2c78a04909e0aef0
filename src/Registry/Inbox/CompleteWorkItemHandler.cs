#pragma warning disable MA0025 // The body follows; the signature is what others build on.
namespace Lajur.Registry.Inbox;

/// <summary>Handles <see cref="CompleteWorkItem"/>: authorises by office and lane, changes the row conditionally.</summary>
public sealed class CompleteWorkItemHandler
{
    public Task<WorkItemResult> HandleAsync(CompleteWorkItem command, CancellationToken ct = default) =>
        throw new NotImplementedException();
}
