using Lajur.Testing.Databases;

namespace Lajur.Registry.Tests.Plans;

public sealed class SqliteArchive() : GrownArchive(new SqliteDatabase());
