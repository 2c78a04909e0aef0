using Lajur.Testing.Databases;

namespace Lajur.Workflows.Tests;

public sealed class JaminanOnPostgresScenario : JaminanScenario
{
    protected override TestDatabase NewDatabase() => new PostgresDatabase();
}
