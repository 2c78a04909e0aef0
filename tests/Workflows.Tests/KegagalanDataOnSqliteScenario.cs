using Lajur.Testing.Databases;

namespace Lajur.Workflows.Tests;

public sealed class KegagalanDataOnSqliteScenario : KegagalanDataScenario
{
    protected override TestDatabase NewDatabase() => new SqliteDatabase();
}
