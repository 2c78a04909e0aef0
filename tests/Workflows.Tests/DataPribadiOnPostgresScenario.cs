using Lajur.Testing.Databases;

namespace Lajur.Workflows.Tests;

public sealed class DataPribadiOnPostgresScenario : DataPribadiScenario
{
    protected override TestDatabase NewDatabase() => new PostgresDatabase();
}
