using Lajur.Testing.Databases;

namespace Lajur.Workflows.Tests;

public sealed class PengaduanBogorOnPostgresScenario : PengaduanBogorScenario
{
    protected override TestDatabase NewDatabase() => new PostgresDatabase();
}
