using Lajur.Testing.Databases;

namespace Lajur.Registry.Tests.Feed;

public sealed class SqliteFeedTests() : FeedContract(new SqliteDatabase())
{
    protected override bool CommitsOutOfOrder => false;
}
