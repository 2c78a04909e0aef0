using Lajur.Testing.Databases;

namespace Lajur.Workflows.Tests;

public sealed class DataPendudukOnPostgresScenario : DataPendudukScenario
{
    protected override TestDatabase NewDatabase() => new PostgresDatabase();
}
