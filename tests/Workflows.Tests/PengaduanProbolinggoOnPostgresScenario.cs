using Lajur.Testing.Databases;

namespace Lajur.Workflows.Tests;

public sealed class PengaduanProbolinggoOnPostgresScenario : PengaduanProbolinggoScenario
{
    protected override TestDatabase NewDatabase() => new PostgresDatabase();
}
