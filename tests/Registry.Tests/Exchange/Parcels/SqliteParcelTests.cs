using Lajur.Testing.Databases;

namespace Lajur.Registry.Tests.Exchange.Parcels;

public sealed class SqliteParcelTests : ParcelContract
{
    protected override TestDatabase NewDatabase() => new SqliteDatabase();
}
