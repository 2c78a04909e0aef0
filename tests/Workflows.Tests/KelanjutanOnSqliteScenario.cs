using Lajur.Testing.Databases;

namespace Lajur.Workflows.Tests;

public sealed class KelanjutanOnSqliteScenario : KelanjutanScenario
{
    protected override TestDatabase NewDatabase() => new SqliteDatabase();
}
