#pragma warning disable MA0025 // The body follows; the signature is what others build on.
using Lajur.Registry.Cases;
using Lajur.Registry.Inbox;

namespace Lajur.Registry.Desk;

/// <summary>
/// What the steps of a drawing do to a case. Used inside a burst: it only tracks changes, the transaction of the
/// step saves them with the instance, and nothing leaves the database.
/// </summary>
public sealed class CaseDesk
{
    /// <summary>The case that an instance runs.</summary>
    /// <exception cref="InvalidOperationException">The instance runs no case.</exception>
    public Task<Case> GetCaseAsync(string instanceId, CancellationToken ct = default) => throw new NotImplementedException();

    public Task<Case?> FindCaseAsync(string instanceId, CancellationToken ct = default) => throw new NotImplementedException();

    /// <summary>Puts a step in its lane's inbox and starts its clock; <see cref="WorkItem.DueAt"/> is when it is late.</summary>
    public Task<WorkItem> OpenWorkItemAsync(OpenWorkItem command, CancellationToken ct = default) => throw new NotImplementedException();

    /// <summary>Returns the file to the applicant and stops every clock of the case.</summary>
    public Task<CompletionRequest> AskApplicantAsync(AskApplicant command, CancellationToken ct = default) => throw new NotImplementedException();

    /// <summary>The time to complete is over: the request expires and the clocks run again.</summary>
    public Task GiveUpAsync(string bookmarkId, CancellationToken ct = default) => throw new NotImplementedException();

    public Task<NotifyResult> NotifyApplicantAsync(NotifyApplicant command, CancellationToken ct = default) => throw new NotImplementedException();

    /// <summary>Closes the case: its clocks end, its open items are withdrawn.</summary>
    public Task CloseAsync(CloseCase command, CancellationToken ct = default) => throw new NotImplementedException();

    /// <summary>The timer of a step went off.</summary>
    public Task<LateResult> MarkLateAsync(Guid workItemId, CancellationToken ct = default) => throw new NotImplementedException();

    /// <summary>Withdraws the open item of one bookmark, such as that of a cancelled branch.</summary>
    public Task CancelWorkItemAsync(string bookmarkId, CancellationToken ct = default) => throw new NotImplementedException();

    /// <summary>Withdraws every open item of an instance that ends.</summary>
    public Task CancelOpenWorkItemsAsync(string instanceId, CancellationToken ct = default) => throw new NotImplementedException();
}
