namespace Lajur.Host.Tests.Journeys;

/// <summary>The journey over the embedded database.</summary>
[Trait("speed", "slow")]
public sealed class SqliteInformationJourneyTests(HostFixture host, Chromium chromium)
    : InformationJourney(host, chromium), IClassFixture<HostFixture>, IClassFixture<Chromium>;
