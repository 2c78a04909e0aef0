using Lajur.Testing.Databases;

namespace Lajur.Workflows.Tests;

public sealed class DataPendudukOnSqliteScenario : DataPendudukScenario
{
    protected override TestDatabase NewDatabase() => new SqliteDatabase();
}
