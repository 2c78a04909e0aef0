using Lajur.Testing.Databases;

namespace Lajur.Workflows.Tests;

public sealed class PengaduanPublikasiOnSqliteScenario : PengaduanPublikasiScenario
{
    protected override TestDatabase NewDatabase() => new SqliteDatabase();
}
