using Lajur.Testing.Databases;

namespace Lajur.Workflows.Tests;

public sealed class DataNotFetchedOnPostgresScenario : DataNotFetchedScenario
{
    protected override TestDatabase NewDatabase() => new PostgresDatabase();
}
