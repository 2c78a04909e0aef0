using Lajur.Testing.Databases;

namespace Lajur.Workflows.Tests;

public sealed class JaminanOnSqliteScenario : JaminanScenario
{
    protected override TestDatabase NewDatabase() => new SqliteDatabase();
}
