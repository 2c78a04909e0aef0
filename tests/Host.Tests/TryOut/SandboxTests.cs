using Lajur.Host.TryOut.Moves;
using Lajur.Host.TryOut.Sandboxes;
using Lajur.Host.TryOut.Standing;
using Lajur.Registry.Cases;
using Lajur.Registry.Sop;
using Microsoft.Extensions.DependencyInjection;
using static Lajur.Host.Tests.TryOut.TriedDraft;

namespace Lajur.Host.Tests.TryOut;

/// <summary>A draft tried out with the real engine and registry, over a database that nobody else sees.</summary>
public sealed class SandboxTests(HostFixture host) : IClassFixture<HostFixture>
{
    [Fact]
    public async Task A_draft_runs_from_the_form_to_the_answer_and_over_the_weekend()
    {
        await using var sandbox = await host.TryAsync(beginsAt: At(27, 13));
        await ApplyAsync(sandbox);

        var first = await sandbox.LookAsync(null, Ct);
        Assert.Equal("Langkah2a", first.Chosen!.Ref.ActivityId);
        Assert.Equal(SopStepState.Current, first.Matrix.Rows.Single(row => row.ActivityId == "Langkah2a").State);
        await sandbox.FinishAsync("Langkah2a", "Jawab langsung");
        // Friday closes at 14.30 or earlier; the answer is Monday's.
        await DoAsync(sandbox, new Move.Pass(At(30, 9)));
        await sandbox.FinishAsync("Langkah4", "Kirim jawaban", ("jawaban", "Datanglah ke loket tiga."));

        var view = await sandbox.LookAsync(null, Ct);
        Assert.Equal((CaseStatus.Closed, "Datanglah ke loket tiga."), (view.File!.Status, view.File.Answer));
        Assert.True(view.Verdict is { IsOver: true, LeftOver.Ticks: < 0 }, $"{view.Verdict}");
        Assert.InRange(view.Verdict!.Took, TimeSpan.FromHours(1), TimeSpan.FromHours(4));
        var mail = Assert.Single(view.Outside, line => line.To.Contains("@example.test", StringComparison.Ordinal) && line.What.Contains("loket tiga", StringComparison.Ordinal));
        Assert.Equal(At(30, 9), mail.At);
        Assert.Contains(view.Journal, line => line.Event == "selesai" && line.Outcome == "Jawab langsung");
    }

    [Fact]
    public async Task Nothing_of_it_is_in_the_offices_database()
    {
        var before = await host.RowsAsync();
        await using (var sandbox = await host.TryAsync())
        {
            await ApplyAsync(sandbox);
            await sandbox.FinishAsync("Langkah2a", "Jawab langsung");
            await DoAsync(sandbox, new Move.Pass(sandbox.Now.AddDays(3)));
        }

        Assert.Equal(before, await host.RowsAsync());
    }

    [Fact]
    public async Task The_same_moves_lead_to_the_same_place_in_another_database()
    {
        await using var one = await host.TryAsync();
        await ApplyAsync(one);
        await one.FinishAsync("Langkah2a", "Jawab langsung");
        await DoAsync(one, new Move.Pass(one.Now.AddHours(20)));

        await using var other = await host.TryAsync(beginsAt: one.BeganAt);
        foreach (var move in one.List.Moves)
        {
            await DoAsync(other, move);
        }

        var (left, right) = (await one.LookAsync(null, Ct), await other.LookAsync(null, Ct));
        Assert.Equal(left.Now, right.Now);
        Assert.Equal(left.File!.History.Select(entry => (entry.At, entry.Sentence)), right.File!.History.Select(entry => (entry.At, entry.Sentence)));
        Assert.Equal(left.Tasks.Select(task => task.Ref), right.Tasks.Select(task => task.Ref));
        Assert.Equal(left.Journal, right.Journal);
    }

    [Fact]
    public async Task A_formula_that_fails_is_told_with_its_step_and_its_remedy()
    {
        await using var sandbox = await host.TryAsync(change: ("Langkah4", "instructions", Input("JavaScript", "tidakAda.apaApa")));
        await ApplyAsync(sandbox);
        await sandbox.FinishAsync("Langkah2a", "Jawab langsung");

        var trouble = Assert.Single((await sandbox.LookAsync(null, Ct)).Troubles);

        Assert.Equal("Langkah4", trouble.ActivityId);
        Assert.StartsWith("Rumus pada langkah ini gagal dihitung.", trouble.Why, StringComparison.Ordinal);
        Assert.Contains("tidakAda", trouble.Why, StringComparison.Ordinal);
        Assert.Contains("di perancang", trouble.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_did_a_step_may_not_do_the_one_that_the_drawing_keeps_from_them()
    {
        await using var sandbox = await host.TryAsync(change: ("Langkah4", "notSameAs", Input("Object", "[\"Langkah2a\"]")));
        await ApplyAsync(sandbox);
        var sorter = (await sandbox.LookAsync(null, Ct)).Chosen!.Hands[0].Id;
        await sandbox.FinishAsync("Langkah2a", "Jawab langsung");

        var answering = (await sandbox.LookAsync(null, Ct)).Chosen!;
        Assert.True(answering.Hands.Single(hand => hand.Id == sorter).IsExcluded);
        var refused = await sandbox.DoAsync(new Move.Claim(answering.Ref, sorter), Ct);

        Assert.Contains("tidak boleh dikerjakan", Assert.IsType<MoveResult.NotPossible>(refused).Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_is_not_filled_in_is_refused_as_a_citizens_would_be()
    {
        await using var sandbox = await host.TryAsync();
        var application = await host.ApplicationAsync(sandbox);

        var refused = await sandbox.DoAsync(application with { Values = new Dictionary<string, string[]>(StringComparer.Ordinal) }, Ct);

        Assert.Contains("perihal", Assert.IsType<MoveResult.Refused>(refused).Errors.Keys);
        Assert.Null((await sandbox.LookAsync(null, Ct)).File);
        Assert.Empty(sandbox.List.Moves);
    }

    [Fact]
    public async Task What_falls_due_next_is_a_reminder_that_there_is_and_then_the_time_itself()
    {
        await using var sandbox = await host.TryAsync(beginsAt: At(30, 9));
        await ApplyAsync(sandbox);
        List<NextDue> met = [];
        while (met.Count < 4 && await sandbox.FindNextDueAsync(Ct) is { } due)
        {
            met.Add(due);
            await DoAsync(sandbox, new Move.Pass(due.At));
        }

        Assert.Equal(
            [(12, "Langkah2a", true), (15, "Langkah2a", false), (22.5, "Langkah2a", true), (24, null, true)],
            met.Select(due => ((due.At - At(30, 9)).TotalMinutes, due.ActivityId, due.IsReminder)));
    }

    [Fact]
    public async Task The_clock_goes_neither_back_nor_further_than_a_year()
    {
        await using var sandbox = await host.TryAsync();
        await ApplyAsync(sandbox);

        Assert.IsType<MoveResult.NotPossible>(await sandbox.DoAsync(new Move.Pass(sandbox.Now.AddMinutes(-1)), Ct));
        Assert.IsType<MoveResult.NotPossible>(await sandbox.DoAsync(new Move.Pass(sandbox.Now.AddDays(400)), Ct));
    }

    [Fact]
    public async Task A_try_out_is_its_owners_alone_and_unreadable_when_touched()
    {
        await using var sandbox = await host.TryAsync();
        await ApplyAsync(sandbox);
        var tokens = host.Services.GetRequiredService<MoveTokens>();
        var owner = Guid.Parse("11111111-1111-1111-1111-111111111111");
        var token = tokens.Write(sandbox.List, owner, Information);

        Assert.Equal(sandbox.List.Moves.Count, tokens.TryRead(token, owner, Information)!.Moves.Count);
        Assert.Null(tokens.TryRead(token, Guid.Empty, Information));
        Assert.Null(tokens.TryRead(token, owner, "another"));
        Assert.Null(tokens.TryRead(token[..^4] + "AAAA", owner, Information));
        Assert.Null(tokens.TryRead("kosong", owner, Information));
    }

    [Fact]
    public async Task A_host_keeps_two_a_person_and_throws_away_what_is_idle()
    {
        await using var shelf = new SandboxShelf(host.Clock);
        var person = Guid.Parse("22222222-2222-2222-2222-222222222222");
        foreach (var name in new[] { "a", "b", "c" })
        {
            await shelf.PutAsync(new(person, Information, name), await host.TryAsync());
        }

        Assert.Equal(SandboxBounds.PerPerson, shelf.Count);
        Assert.Null(shelf.TryTake(new(person, Information, "a")));
        await shelf.EndAsync(Guid.Empty, Information);
        Assert.Equal(SandboxBounds.PerPerson, shelf.Count);
        host.Clock.Advance(SandboxBounds.Idle);
        await shelf.ExpireAsync();
        Assert.Equal(0, shelf.Count);
    }

    [Fact]
    public void A_host_works_on_a_few_at_a_time()
    {
        var shelf = new SandboxShelf(host.Clock);
        var places = Enumerable.Range(0, SandboxBounds.AtOnce).Select(_ => shelf.TryEnter()!).ToList();

        Assert.DoesNotContain(null, places);
        Assert.Null(shelf.TryEnter());
        places[0].Dispose();
        Assert.NotNull(shelf.TryEnter());
    }

    private async Task ApplyAsync(Sandbox sandbox) => await DoAsync(sandbox, await host.ApplicationAsync(sandbox));

    private static async Task DoAsync(Sandbox sandbox, Move move)
    {
        var result = await sandbox.DoAsync(move, Ct);
        Assert.True(result is MoveResult.Done, $"{move}: {result}");
    }

    private static DateTimeOffset At(int day, int hour) => new(2026, 11, day, hour, 0, 0, TimeSpan.FromHours(7));
}
