using Lajur.Testing.Databases;

namespace Lajur.Registry.Tests.Plans;

public sealed class PostgresArchive() : GrownArchive(new PostgresDatabase());
