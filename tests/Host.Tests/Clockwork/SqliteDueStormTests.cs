using Lajur.Testing.Databases;

namespace Lajur.Host.Tests.Clockwork;

/// <summary>The storm over SQLite.</summary>
[Trait("speed", "slow")]
public sealed class SqliteDueStormTests(SqliteDueStormTests.Fixture host, ITestOutputHelper output)
    : DueStorm(host, output), IClassFixture<SqliteDueStormTests.Fixture>
{
    public sealed class Fixture() : StormHost(new SqliteDatabase());
}
