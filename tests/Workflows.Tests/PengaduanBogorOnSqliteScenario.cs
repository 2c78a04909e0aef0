using Lajur.Testing.Databases;

namespace Lajur.Workflows.Tests;

public sealed class PengaduanBogorOnSqliteScenario : PengaduanBogorScenario
{
    protected override TestDatabase NewDatabase() => new SqliteDatabase();
}
