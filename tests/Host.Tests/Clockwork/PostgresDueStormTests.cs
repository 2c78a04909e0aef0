using Lajur.Testing.Databases;

namespace Lajur.Host.Tests.Clockwork;

/// <summary>The storm over PostgreSQL.</summary>
[Trait("speed", "slow")]
public sealed class PostgresDueStormTests(PostgresDueStormTests.Fixture host, ITestOutputHelper output)
    : DueStorm(host, output), IClassFixture<PostgresDueStormTests.Fixture>
{
    public sealed class Fixture() : StormHost(new PostgresDatabase());
}
