using Lajur.Testing.Databases;

namespace Lajur.Workflows.Tests;

public sealed class PerekamanOnPostgresScenario : PerekamanScenario
{
    protected override TestDatabase NewDatabase() => new PostgresDatabase();
}
