namespace Lajur.Registry.Tests.Plans;

public sealed class PostgresQueryPlanTests(PostgresArchive archive) : QueryPlanContract(archive), IClassFixture<PostgresArchive>;
