using Lajur.Testing.Databases;

namespace Lajur.Workflows.Tests;

public sealed class InformasiOnSqliteScenario : InformasiScenario
{
    protected override TestDatabase NewDatabase() => new SqliteDatabase();
}
