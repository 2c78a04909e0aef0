using Lajur.Registry.Opening;
using Lajur.Testing.Databases;

namespace Lajur.Registry.Tests.Cases;

/// <summary>The databases on which every promise about cases is kept.</summary>
public static class Databases
{
    public static TheoryData<DatabaseProvider> Both => [DatabaseProvider.Sqlite, DatabaseProvider.Postgres];

    public static TestDatabase Make(DatabaseProvider provider) =>
        provider == DatabaseProvider.Postgres ? new PostgresDatabase() : new SqliteDatabase();
}
