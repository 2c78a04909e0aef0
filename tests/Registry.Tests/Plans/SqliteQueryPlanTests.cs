namespace Lajur.Registry.Tests.Plans;

public sealed class SqliteQueryPlanTests(SqliteArchive archive) : QueryPlanContract(archive), IClassFixture<SqliteArchive>;
