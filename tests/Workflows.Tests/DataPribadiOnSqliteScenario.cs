using Lajur.Testing.Databases;

namespace Lajur.Workflows.Tests;

public sealed class DataPribadiOnSqliteScenario : DataPribadiScenario
{
    protected override TestDatabase NewDatabase() => new SqliteDatabase();
}
