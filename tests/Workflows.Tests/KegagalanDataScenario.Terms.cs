using Lajur.Registry.Cases;
using Lajur.Registry.PersonalData.Breaches;
using Lajur.Registry.PersonalData.Breaches.Handling;
using Lajur.Testing.Runs;
using static Lajur.Workflows.Tests.KegagalanDataSteps;

namespace Lajur.Workflows.Tests;

public abstract partial class KegagalanDataScenario
{
    [Fact]
    public async Task Until_it_is_closed_nobody_knows_that_no_case_is_concerned_and_then_the_authority_alone_decides()
    {
        await using var run = await OpenRunAsync();
        var id = await SavedAsync(run, await LostAsync(run, new BreachScope.None()));
        await ReportAsync(run, id);

        run.Clock.Advance(TimeSpan.FromHours(50));
        Assert.Equal(1, await WatchAsync(run));
        Assert.Equal(ClockTone.Soon, (await ViewAsync(run, id))!.Clock.Tone);
        run.Clock.Advance(TimeSpan.FromHours(50));
        Assert.Equal(1, await WatchAsync(run));
        var refused = Assert.IsType<BreachResult.Invalid>(await CloseAsync(run, id));
        Assert.StartsWith("Tidak ada perkara yang dicatat.", refused.Errors["whyNotPeople"], StringComparison.Ordinal);
        Assert.IsType<BreachResult.Done>(await CloseAsync(run, id, people: "Hanya data pegawai."));
        Assert.Equal((ClockTone.Finished, false), ((await ViewAsync(run, id))!.Clock.Tone, (await ViewAsync(run, id))!.Clock.IsLate));
        Assert.Contains("tidak: Hanya data pegawai.", await BookAsync(run));
    }

    [Fact]
    public async Task Who_was_told_in_time_is_in_time_though_it_is_noted_later()
    {
        await using var run = await OpenRunAsync();
        var receipt = await ApplyAsync(run, ContactMedium.Telephone);
        var id = await SavedAsync(run, await LostAsync(run, new BreachScope.Numbers(receipt.Number)));
        await TellAsync(run, id);
        await ReportAsync(run, id);
        run.Clock.Advance(TimeSpan.FromHours(80));
        var (now, person) = (run.Clock.GetUtcNow(), Assert.Single((await ViewAsync(run, id))!.People).CaseId);

        foreach (var wrong in new[] { now.AddMinutes(1), now.AddHours(-90) })
        {
            Assert.Equal("contactAt", Assert.Single(Assert.IsType<BreachResult.Invalid>(await ContactAsync(run, id, [person], at: wrong)).Errors).Key);
        }

        Assert.IsType<BreachResult.Done>(await ContactAsync(run, id, [person], at: now.AddHours(-20)));

        Assert.Equal(ClockTone.Finished, (await ViewAsync(run, id))!.Clock.Tone);
    }

    [Fact]
    public async Task What_people_were_told_is_not_emptied_afterwards()
    {
        await using var run = await OpenRunAsync();
        var receipt = await ApplyAsync(run, ContactMedium.Telephone);
        var facts = await LostAsync(run, new BreachScope.Numbers(receipt.Number));
        var id = await SavedAsync(run, facts with { Cause = "" });
        var first = facts with { BreachId = id, Scope = new BreachScope.None(), OperationId = "ubah-1" };
        Assert.IsType<BreachResult.Done>(await SaveAsync(run, first with { Revision = await RevisionAsync(run, id) }));
        await TellAsync(run, id);

        var emptied = first with { Cause = " ", Recovery = "", Revision = await RevisionAsync(run, id), OperationId = "ubah-2" };

        Assert.Equal(["cause", "recovery"], Assert.IsType<BreachResult.Invalid>(await SaveAsync(run, emptied)).Errors.Keys);
        Assert.IsType<BreachResult.Done>(await SaveAsync(run, emptied with { Cause = "Buku disalin di luar.", Recovery = "Dilarang." }));
    }

    [Fact]
    public async Task A_mail_that_goes_out_after_the_closing_is_told_of_too()
    {
        await using var run = await OpenRunAsync();
        var receipt = await ApplyAsync(run, ContactMedium.Email);
        var id = await SavedAsync(run, await LostAsync(run, new BreachScope.Numbers(receipt.Number)));
        await TellAsync(run, id);
        await ReportAsync(run, id);
        Assert.IsType<BreachResult.Done>(await CloseAsync(run, id, people: "Surelnya masih menunggu."));

        await PostAsync(run);

        Assert.Equal((0, 1), ((await ViewAsync(run, id))!.Counts.Mailed, (await ViewAsync(run, id))!.Counts.Told));
    }

    private static async Task<int> RevisionAsync(OfficeRun run, Guid id) => (await ViewAsync(run, id))!.Breach.Revision;
}
