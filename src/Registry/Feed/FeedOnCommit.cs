using System.Data.Common;
using System.Text;
using Lajur.Registry.Opening;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Lajur.Registry.Feed;

/// <summary>
/// Writes a transaction's events as its last statement before the commit, and raises the signal after it. On PostgreSQL
/// the statement first takes a lock until the commit, so ids appear in the order of commits and a reader that has seen an
/// id will never find a lower one later. Held for one insert only, the lock costs the steps no concurrency worth naming.
/// </summary>
internal sealed class FeedOnCommit(FeedSignal signal) : DbTransactionInterceptor
{
    private const string Columns = "INSERT INTO feed_events (key, kind, subject, office_id, lane, payload, at) VALUES ";
    private const int ColumnCount = 7;

    public override async ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction,
        TransactionEventData eventData,
        InterceptionResult result,
        CancellationToken cancellationToken = default)
    {
        if (eventData.Context is RegistryDb db && db.TakePendingItems(eventData.TransactionId) is { Count: > 0 } events)
        {
            await WriteAsync(db, events, cancellationToken);
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
        }

        return Task.CompletedTask;
    }

    public override InterceptionResult TransactionCommitting(
        DbTransaction transaction, TransactionEventData eventData, InterceptionResult result) =>
        eventData.Context is RegistryDb db && db.TakePendingItems(eventData.TransactionId).Count > 0
            ? throw new InvalidOperationException("A transaction with events is committed with CommitAsync.")
            : result;

    private static async Task WriteAsync(RegistryDb db, List<FeedItem> events, CancellationToken ct)
    {
        var sql = new StringBuilder(Columns);
        var values = new List<object?>(events.Count * ColumnCount);
        foreach (var one in events)
        {
            var first = values.Count;
            sql.Append(first == 0 ? "(" : ", (")
                .AppendJoin(", ", Enumerable.Range(first, ColumnCount).Select(i => $"{{{i}}}"))
                .Append(')');
            values.AddRange([one.Key, one.Kind, one.Subject, one.OfficeId, one.Lane, one.Payload, one.At.UtcDateTime]);
        }

        sql.Append(" ON CONFLICT (key) DO NOTHING");
        var statement = db is PostgresRegistryDb
            ? $"SELECT pg_advisory_xact_lock({AdvisoryLocks.Feed}); {sql}; SELECT pg_notify('{FeedChannel.Name}', '')"
            : sql.ToString();
        await db.Database.ExecuteSqlRawAsync(statement, values!, ct);
    }
}
