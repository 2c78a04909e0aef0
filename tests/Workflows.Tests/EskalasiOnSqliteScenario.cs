using Lajur.Testing.Databases;

namespace Lajur.Workflows.Tests;

public sealed class EskalasiOnSqliteScenario : EskalasiScenario
{
    protected override TestDatabase NewDatabase() => new SqliteDatabase();
}
