using Lajur.Testing.Databases;

namespace Lajur.Workflows.Tests;

public sealed class EvaluasiOnSqliteScenario : EvaluasiScenario
{
    protected override TestDatabase NewDatabase() => new SqliteDatabase();
}
