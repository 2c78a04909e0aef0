using Lajur.Testing.Databases;

namespace Lajur.Workflows.Tests;

public sealed class KelanjutanOnPostgresScenario : KelanjutanScenario
{
    protected override TestDatabase NewDatabase() => new PostgresDatabase();
}
