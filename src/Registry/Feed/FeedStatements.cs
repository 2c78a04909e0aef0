using Lajur.Engine.Storage.Steps;
using Lajur.Registry.Opening;

namespace Lajur.Registry.Feed;

/// <summary>The statements that write a transaction's events.</summary>
internal static class FeedStatements
{
    private const string Lock = $"SELECT pg_advisory_xact_lock($1)";
    private const string Notify = $"SELECT pg_notify('{FeedChannel.Name}', '')";

    public static IEnumerable<StepStatement> Of(IReadOnlyList<FeedItem> items, bool isPostgres)
    {
        if (items.Count == 0)
        {
            return [];
        }

        var inserts = items.Select(Insert);
        return isPostgres
            ? [StepStatement.Calling(Lock).With(AdvisoryLocks.Feed), .. inserts, StepStatement.Calling(Notify)]
            : inserts;
    }

    private static StepStatement Insert(FeedItem item) => new StepStatement(
            """
            INSERT INTO feed_events (key, kind, subject, office_id, lane, payload, at) VALUES ($1, $2, $3, $4, $5, $6, $7)
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
