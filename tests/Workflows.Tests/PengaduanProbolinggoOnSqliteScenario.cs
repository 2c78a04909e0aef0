using Lajur.Testing.Databases;

namespace Lajur.Workflows.Tests;

public sealed class PengaduanProbolinggoOnSqliteScenario : PengaduanProbolinggoScenario
{
    protected override TestDatabase NewDatabase() => new SqliteDatabase();
}
