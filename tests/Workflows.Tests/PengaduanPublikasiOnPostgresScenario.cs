using Lajur.Testing.Databases;

namespace Lajur.Workflows.Tests;

public sealed class PengaduanPublikasiOnPostgresScenario : PengaduanPublikasiScenario
{
    protected override TestDatabase NewDatabase() => new PostgresDatabase();
}
