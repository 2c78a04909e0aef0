using Lajur.Testing.Databases;

namespace Lajur.Workflows.Tests;

public sealed class PengaduanTertutupOnPostgresScenario : PengaduanTertutupScenario
{
    protected override TestDatabase NewDatabase() => new PostgresDatabase();
}
