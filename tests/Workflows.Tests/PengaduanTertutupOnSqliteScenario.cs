using Lajur.Testing.Databases;

namespace Lajur.Workflows.Tests;

public sealed class PengaduanTertutupOnSqliteScenario : PengaduanTertutupScenario
{
    protected override TestDatabase NewDatabase() => new SqliteDatabase();
}
