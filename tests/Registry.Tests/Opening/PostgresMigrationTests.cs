using Lajur.Testing.Databases;

namespace Lajur.Registry.Tests.Opening;

public sealed class PostgresMigrationTests(PostgresDatabase database)
    : MigrationContract(database), IClassFixture<PostgresDatabase>
{
    protected override async Task<TestDatabase> CreateEmptyAsync() => await PostgresDatabase.CreateEmptyAsync();
}
