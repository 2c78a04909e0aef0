using Lajur.Engine.Storage.Steps;

namespace Lajur.Registry.Feed;

/// <summary>Writes a step's events with the last of its writes, in the same round trip.</summary>
internal sealed class FeedClosing(RegistryDb db) : IStepClosing
{
    public IEnumerable<StepStatement> Close(Guid transactionId)
    {
        var items = db.TakePendingItems(transactionId);
        db.HasWrittenEvents = items.Count > 0;
        return FeedStatements.Of(items, db is PostgresRegistryDb);
    }
}
