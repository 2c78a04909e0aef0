using System.Data.Common;
using Lajur.Engine.Storage.Steps;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Lajur.Registry.Feed;

/// <summary>
/// Writes the events of a transaction that is no step right before the commit (those of a step are written with its last
/// round trip, see <see cref="FeedClosing"/>), and raises the signal after every commit that carries events.
/// </summary>
internal sealed class FeedOnCommit(FeedSignal signal, IEnumerable<IFeedAnnouncer> announcers) : DbTransactionInterceptor
{
    public override async ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction,
        TransactionEventData eventData,
        InterceptionResult result,
        CancellationToken cancellationToken = default)
    {
        if (eventData.Context is RegistryDb db && db.TakePendingItems(eventData.TransactionId) is { Count: > 0 } events)
        {
            await StatementSending.SendAsync(db, [.. FeedStatements.Of(events, db is PostgresRegistryDb)], cancellationToken);
            db.HasWrittenEvents = true;
        }

        return result;
    }

    public override Task TransactionCommittedAsync(
        DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is RegistryDb { HasWrittenEvents: true } db)
        {
            db.HasWrittenEvents = false;
            signal.Raise();
            foreach (var announcer in announcers)
            {
                announcer.Announce();
            }
        }

        return Task.CompletedTask;
    }

    public override InterceptionResult TransactionCommitting(
        DbTransaction transaction, TransactionEventData eventData, InterceptionResult result) =>
        eventData.Context is RegistryDb db && db.TakePendingItems(eventData.TransactionId).Count > 0
            ? throw new InvalidOperationException("A transaction with events is committed with CommitAsync.")
            : result;
}
