namespace Lajur.Host.Tests.Journeys;

/// <summary>The journey over PostgreSQL.</summary>
[Trait("speed", "slow")]
public sealed class PostgresInformationJourneyTests(PostgresHostFixture host, Chromium chromium)
    : InformationJourney(host, chromium), IClassFixture<PostgresHostFixture>, IClassFixture<Chromium>;
