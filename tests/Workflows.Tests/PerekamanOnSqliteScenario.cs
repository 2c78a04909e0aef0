using Lajur.Testing.Databases;

namespace Lajur.Workflows.Tests;

public sealed class PerekamanOnSqliteScenario : PerekamanScenario
{
    protected override TestDatabase NewDatabase() => new SqliteDatabase();
}
