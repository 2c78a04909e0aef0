using System.Text.Json.Nodes;
using Lajur.Engine.Storage;

namespace Lajur.Registry.Feed;

/// <summary>
/// Tells what a transaction did: the engine through <see cref="IEventFeed"/>, the registry through <see cref="Append"/>.
/// Nothing is written before the commit, and nothing is told without it.
/// </summary>
public sealed class EventFeed(RegistryDb db, TimeProvider clock) : IEventFeed
{
    /// <exception cref="InvalidOperationException">No transaction is open in this scope.</exception>
    public void Append(FeedEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var transaction = db.Database.CurrentTransaction
            ?? throw new InvalidOperationException($"Append \"{entry.Kind}\" inside a transaction: run it in IStepTransaction.");
        var now = clock.GetUtcNow();
        db.AddPendingItem(transaction.TransactionId, new FeedItem
        {
            Key = entry.Key ?? Guid.CreateVersion7(now).ToString("N"),
            Kind = entry.Kind,
            Subject = entry.Subject,
            OfficeId = entry.OfficeId,
            Lane = entry.Lane,
            Payload = entry.Payload?.ToJsonString(),
            At = now,
        });
    }

    Task IEventFeed.AppendAsync(string kind, string key, JsonObject? payload, CancellationToken cancellationToken)
    {
        Append(new FeedEntry { Kind = kind, Subject = key, Payload = payload });
        return Task.CompletedTask;
    }
}
