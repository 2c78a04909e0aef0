using Lajur.Testing.Databases;

namespace Lajur.Workflows.Tests;

public sealed class PengaduanBersamaOnSqliteScenario : PengaduanBersamaScenario
{
    protected override TestDatabase NewDatabase() => new SqliteDatabase();
}
