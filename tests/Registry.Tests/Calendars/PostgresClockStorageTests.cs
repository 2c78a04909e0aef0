using Lajur.Testing.Databases;

namespace Lajur.Registry.Tests.Calendars;

public sealed class PostgresClockStorageTests(PostgresDatabase database)
    : ClockStorageContract(database), IClassFixture<PostgresDatabase>;
