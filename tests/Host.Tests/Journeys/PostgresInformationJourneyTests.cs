using Lajur.Host.Tests.TryOut;
using Lajur.Host.TryOut.Moves;
using Lajur.Registry.Cases;

namespace Lajur.Host.Tests.Journeys;

/// <summary>The journey over PostgreSQL, and a draft tried out beside it.</summary>
[Trait("speed", "slow")]
public sealed class PostgresInformationJourneyTests(PostgresHostFixture host, Chromium chromium)
    : InformationJourney(host, chromium), IClassFixture<PostgresHostFixture>, IClassFixture<Chromium>
{
    private readonly PostgresHostFixture _host = host;

    [Fact]
    public async Task A_draft_is_tried_out_from_what_stands_in_it_and_nothing_of_that_comes_back()
    {
        var before = await _host.RowsAsync();
        await using (var sandbox = await _host.TryAsync())
        {
            Assert.IsType<MoveResult.Done>(await sandbox.DoAsync(await _host.ApplicationAsync(sandbox), TriedDraft.Ct));
            await sandbox.FinishAsync("Langkah2a", "Jawab langsung");
            await sandbox.FinishAsync("Langkah4", "Kirim jawaban", ("jawaban", "Datanglah ke loket tiga."));
            var view = await sandbox.LookAsync(null, TriedDraft.Ct);
            Assert.Equal((CaseStatus.Closed, "Datanglah ke loket tiga."), (view.File!.Status, view.File.Answer));
        }

        Assert.Equal(before, await _host.RowsAsync());
    }
}
