using Lajur.Testing.Databases;

namespace Lajur.Workflows.Tests;

public sealed class PengaduanKedopokOnPostgresScenario : PengaduanKedopokScenario
{
    protected override TestDatabase NewDatabase() => new PostgresDatabase();
}
