using Lajur.Testing.Databases;

namespace Lajur.Workflows.Tests;

public sealed class PengaduanJaminanOnPostgresScenario : PengaduanJaminanScenario
{
    protected override TestDatabase NewDatabase() => new PostgresDatabase();
}
