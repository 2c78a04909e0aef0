using Lajur.Testing.Databases;

namespace Lajur.Workflows.Tests;

public sealed class DataNotFetchedOnSqliteScenario : DataNotFetchedScenario
{
    protected override TestDatabase NewDatabase() => new SqliteDatabase();
}
