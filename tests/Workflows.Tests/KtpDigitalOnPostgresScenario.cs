using Lajur.Testing.Databases;

namespace Lajur.Workflows.Tests;

public sealed class KtpDigitalOnPostgresScenario : KtpDigitalScenario
{
    protected override TestDatabase NewDatabase() => new PostgresDatabase();
}
