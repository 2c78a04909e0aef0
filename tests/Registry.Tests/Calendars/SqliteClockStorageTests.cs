using Lajur.Testing.Databases;

namespace Lajur.Registry.Tests.Calendars;

public sealed class SqliteClockStorageTests(SqliteDatabase database)
    : ClockStorageContract(database), IClassFixture<SqliteDatabase>;
