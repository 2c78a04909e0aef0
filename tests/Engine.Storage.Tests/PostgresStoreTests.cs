using Lajur.Testing.Databases;

namespace Lajur.Engine.Storage.Tests;

public sealed class PostgresStoreTests() : DatabaseStoreContract(new PostgresDatabase());
