using Lajur.Testing.Databases;

namespace Lajur.Workflows.Tests;

public sealed class EvaluasiOnPostgresScenario : EvaluasiScenario
{
    protected override TestDatabase NewDatabase() => new PostgresDatabase();
}
