using Lajur.Testing.Databases;

namespace Lajur.Workflows.Tests;

public sealed class KegagalanDataOnPostgresScenario : KegagalanDataScenario
{
    protected override TestDatabase NewDatabase() => new PostgresDatabase();
}
