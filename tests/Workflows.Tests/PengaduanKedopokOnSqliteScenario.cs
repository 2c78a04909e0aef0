using Lajur.Testing.Databases;

namespace Lajur.Workflows.Tests;

public sealed class PengaduanKedopokOnSqliteScenario : PengaduanKedopokScenario
{
    protected override TestDatabase NewDatabase() => new SqliteDatabase();
}
