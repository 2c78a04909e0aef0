using Lajur.Testing.Databases;

namespace Lajur.Registry.Tests.Exchange.Parcels;

public sealed class PostgresParcelTests : ParcelContract
{
    protected override TestDatabase NewDatabase() => new PostgresDatabase();
}
