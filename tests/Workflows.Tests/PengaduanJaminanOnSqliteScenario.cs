using Lajur.Testing.Databases;

namespace Lajur.Workflows.Tests;

public sealed class PengaduanJaminanOnSqliteScenario : PengaduanJaminanScenario
{
    protected override TestDatabase NewDatabase() => new SqliteDatabase();
}
