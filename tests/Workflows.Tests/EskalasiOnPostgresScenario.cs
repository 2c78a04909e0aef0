using Lajur.Testing.Databases;

namespace Lajur.Workflows.Tests;

public sealed class EskalasiOnPostgresScenario : EskalasiScenario
{
    protected override TestDatabase NewDatabase() => new PostgresDatabase();
}
