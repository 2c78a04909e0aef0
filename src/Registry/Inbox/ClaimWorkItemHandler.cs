#pragma warning disable MA0025 // The body follows; the signature is what others build on.
namespace Lajur.Registry.Inbox;

/// <summary>Handles <see cref="ClaimWorkItem"/>: authorises by office and lane, changes the row conditionally.</summary>
public sealed class ClaimWorkItemHandler
{
    public Task<WorkItemResult> HandleAsync(ClaimWorkItem command, CancellationToken ct = default) =>
        throw new NotImplementedException();
}
