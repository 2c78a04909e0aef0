using Lajur.Engine.Storage;
using Lajur.Registry.Changes;
using Lajur.Registry.Versions.Ledger;

namespace Lajur.Registry.Versions.Publishing;

/// <summary>What a decision about a publication writes in, together.</summary>
public sealed record PublicationBooks(IStepTransaction Step, DrawingLedger Ledger, Followers Followers, News News, TimeProvider Time)
{
    public DateTimeOffset Now => Time.GetUtcNow();
}
