using Lajur.Testing.Databases;

namespace Lajur.Workflows.Tests;

public sealed class KtpDigitalOnSqliteScenario : KtpDigitalScenario
{
    protected override TestDatabase NewDatabase() => new SqliteDatabase();
}
