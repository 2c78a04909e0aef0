using Lajur.Testing.Databases;

namespace Lajur.Workflows.Tests;

public sealed class InformasiOnPostgresScenario : InformasiScenario
{
    protected override TestDatabase NewDatabase() => new PostgresDatabase();
}
