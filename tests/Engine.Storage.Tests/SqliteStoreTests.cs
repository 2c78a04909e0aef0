using Lajur.Testing.Databases;

namespace Lajur.Engine.Storage.Tests;

public sealed class SqliteStoreTests() : DatabaseStoreContract(new SqliteDatabase());
