#pragma warning disable MA0025 // The body follows; the signature is what others build on.
namespace Lajur.Registry.Inbox.Lists;

/// <summary>Reads an officer's inbox in a fixed number of statements, however long it is.</summary>
public sealed class InboxQuery
{
    /// <summary>Rows a page.</summary>
    public const int PageSize = 50;

    public Task<InboxPage> ForAsync(
        Guid officerId, InboxView view, InboxFilter? filter = null, CancellationToken ct = default) =>
        throw new NotImplementedException();
}
