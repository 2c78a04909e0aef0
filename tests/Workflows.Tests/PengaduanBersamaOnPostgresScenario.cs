using Lajur.Testing.Databases;

namespace Lajur.Workflows.Tests;

public sealed class PengaduanBersamaOnPostgresScenario : PengaduanBersamaScenario
{
    protected override TestDatabase NewDatabase() => new PostgresDatabase();
}
