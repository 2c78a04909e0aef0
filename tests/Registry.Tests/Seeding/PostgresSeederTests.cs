using Lajur.Testing.Databases;

namespace Lajur.Registry.Tests.Seeding;

public sealed class PostgresSeederTests() : SeederContract(new PostgresDatabase());
