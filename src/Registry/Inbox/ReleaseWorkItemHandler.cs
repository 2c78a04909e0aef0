#pragma warning disable MA0025 // The body follows; the signature is what others build on.
namespace Lajur.Registry.Inbox;

/// <summary>Handles <see cref="ReleaseWorkItem"/>: authorises by office and lane, changes the row conditionally.</summary>
public sealed class ReleaseWorkItemHandler
{
    public Task<WorkItemResult> HandleAsync(ReleaseWorkItem command, CancellationToken ct = default) =>
        throw new NotImplementedException();
}
