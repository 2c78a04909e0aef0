using Lajur.Engine.Storage.Steps;
using Lajur.Registry.Opening;

namespace Lajur.Registry.Feed;

/// <summary>The statements that write a transaction's events.</summary>
internal static class FeedStatements
{
    // Held together with all other steps until the commit; a reader at a gap asks for it alone (see FeedPages).
    private const string Lock = "SELECT pg_advisory_xact_lock_shared($1)";

    public static IEnumerable<StepStatement> Of(IReadOnlyList<FeedItem> items, bool isPostgres)
    {
        if (items.Count == 0)
        {
            return [];
        }

        var inserts = items.Select(Insert);
        return isPostgres ? inserts.Prepend(StepStatement.Calling(Lock).With(AdvisoryLocks.Feed)) : inserts;
    }

    // Nothing is tried for a key that is there: the try would use up an id, and readers would wonder about it.
    private static StepStatement Insert(FeedItem item) => new StepStatement(
            """
            INSERT INTO feed_events (key, kind, subject, office_id, lane, payload, at)
            SELECT $1, $2, $3, $4, $5, $6, $7 WHERE NOT EXISTS (SELECT 1 FROM feed_events WHERE key = $1)
            ON CONFLICT (key) DO NOTHING
            """)
        .With(item.Key)
        .With(item.Kind)
        .With(item.Subject)
        .With(item.OfficeId)
        .With(item.Lane)
        .With(item.Payload)
        .With(item.At);
}
