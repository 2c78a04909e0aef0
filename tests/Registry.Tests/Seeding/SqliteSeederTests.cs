using Lajur.Testing.Databases;

namespace Lajur.Registry.Tests.Seeding;

public sealed class SqliteSeederTests() : SeederContract(new SqliteDatabase());
