using System.Text.Json.Nodes;
using Lajur.Engine.BuiltIn.Calls;
using Lajur.Engine.Definitions;
using Lajur.Engine.Journaling;
using Lajur.Engine.Outside;
using Lajur.Engine.Running;
using Lajur.Engine.Runtime;
using Lajur.Engine.Tests.Drawings;
using Lajur.Engine.Waiting;
using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Engine.Tests.Promises;

public sealed class CallsLeaveAfterTheCommit
{
    [Fact]
    public async Task A_call_leaves_when_its_step_is_committed_and_its_answer_is_a_step_of_its_own()
    {
        var (bench, other) = NewBench();
        await using var _ = bench;
        var waiting = await bench.StartAsync(Calling("200"));

        Assert.Equal(WorkflowSubStatus.Suspended, waiting.SubStatus);
        Assert.Empty(other.Calls);
        Assert.Equal(0, await bench.PassAsync(TimeSpan.Zero));
        Assert.IsType<StepResult.Ran>(await MakeAsync(bench));

        Assert.Equal("200;", await bench.LogAsync());
        Assert.Equal("Siti", (await bench.InstanceAsync()).Variables["X"]?["nama"]?.ToString());
        Assert.Equal("https://layanan.contoh.go.id/a?kunci=1", HttpCall.Read(Assert.Single(other.Calls).Request).Url.ToString());
    }

    [Fact]
    public async Task What_somebody_else_is_calling_for_is_left_alone_until_the_lease_ends()
    {
        var (bench, other) = NewBench();
        await using var _ = bench;
        await bench.StartAsync(Calling("200"));
        var call = Assert.Single(await CallsAsync(bench));

        other.Answer = null;
        Assert.Null(await bench.Outside.MakeAsync(call, Bench.Token));
        Assert.Null(await bench.Outside.MakeAsync(call, Bench.Token));
        Assert.Empty(await CallsAsync(bench));
        bench.Clock.Advance(TimeSpan.FromMinutes(2));
        other.Answer = new HttpCallAnswer.Answered(200, [], null, null);
        Assert.IsType<StepResult.Ran>(await MakeAsync(bench));

        Assert.Equal(2, other.Calls.Count);
        Assert.Equal(other.Calls[0].Key, other.Calls[1].Key);
        Assert.Equal("200;", await bench.LogAsync());
    }

    [Fact]
    public async Task A_call_that_never_comes_back_is_given_up_and_shown_as_an_incident()
    {
        var (bench, other) = NewBench();
        await using var _ = bench;
        other.Answer = null;
        await bench.StartAsync(Calling("200"));
        for (var look = 0; look < 20; look++)
        {
            foreach (var call in await CallsAsync(bench))
            {
                await bench.Outside.MakeAsync(call, Bench.Token);
            }

            bench.Clock.Advance(TimeSpan.FromMinutes(2));
        }

        Assert.Equal(10, other.Calls.Count);
        Assert.Single((await bench.InstanceAsync()).State.Incidents);
    }

    [Fact]
    public async Task A_cancelled_run_is_not_called_for()
    {
        var (bench, other) = NewBench();
        await using var _ = bench;
        await bench.StartAsync(Calling("200"));
        await bench.Runtime.CancelAsync(new CancelWorkflow { InstanceId = bench.InstanceId }, Bench.Token);

        Assert.Null(await MakeAsync(bench));
        Assert.Empty(other.Calls);
        Assert.Empty(await CallsAsync(bench));
    }

    [Fact]
    public async Task Every_end_of_a_call_has_its_outcome()
    {
        Assert.Equal("200;", await EndAsync(new HttpCallAnswer.Answered(200, [], null, null)));
        Assert.Equal("Unmatched;", await EndAsync(new HttpCallAnswer.Answered(404, [], null, null)));
        Assert.Equal("Failed;", await EndAsync(new HttpCallAnswer.Failed("no")));
        Assert.Equal("Timeout;", await EndAsync(new HttpCallAnswer.TimedOut("late")));
    }

    [Fact]
    public async Task A_call_that_the_host_forbids_faults_with_its_reason()
    {
        var (bench, other) = NewBench();
        await using var _ = bench;
        other.Answer = new HttpCallAnswer.Refused("not on the list");
        await bench.StartAsync(Calling("200"));
        await MakeAsync(bench);

        Assert.Equal(WorkflowSubStatus.Faulted, (await bench.InstanceAsync()).SubStatus);
        Assert.Equal("not on the list", Assert.Single((await bench.InstanceAsync()).State.Incidents).Message);
    }

    [Fact]
    public async Task Trying_a_forbidden_call_again_asks_anew_whether_it_is_allowed()
    {
        var (bench, other) = NewBench();
        await using var _ = bench;
        other.Answer = new HttpCallAnswer.Refused("not on the list");
        await bench.StartAsync(Calling("200"));
        await MakeAsync(bench);
        other.Answer = new HttpCallAnswer.Answered(200, [], null, null);

        await bench.RetryAsync((await bench.IncidentAsync()).Id);
        await MakeAsync(bench);

        Assert.Equal("200;", await bench.LogAsync());
    }

    [Theory]
    [MemberData(nameof(PassingTroubles))]
    public async Task What_may_pass_is_called_for_again_as_the_drawing_says_before_it_has_its_outcome(string answer, string outcome)
    {
        var (bench, other) = NewBench();
        await using var _ = bench;
        other.Answer = HttpCallAnswer.Read(JsonNode.Parse(answer)!.AsObject());
        await bench.StartAsync(Calling("200", new() { ["maxRetryAttempts"] = 2, ["delay"] = "00:01:00" }));
        await MakeAsync(bench);

        for (var again = 0; again < 2; again++)
        {
            Assert.Equal((WorkflowSubStatus.Suspended, null), ((await bench.InstanceAsync()).SubStatus, await bench.LogAsync()));
            Assert.Equal(1, await bench.PassAsync(TimeSpan.FromMinutes(1)));
            await MakeAsync(bench);
        }

        Assert.Equal($"{outcome};", await bench.LogAsync());
        Assert.Single(other.Calls.Select(x => x.Key).Distinct());
    }

    public static TheoryData<string, string> PassingTroubles() => new()
    {
        { """{"failure":"Failed","why":"no"}""", "Failed" },
        { """{"failure":"TimedOut","why":"late"}""", "Timeout" },
        { """{"status":503}""", "Unmatched" },
    };

    [Fact]
    public async Task An_answer_that_stays_the_same_is_not_asked_for_again()
    {
        var (bench, other) = NewBench();
        await using var _ = bench;
        other.Answer = new HttpCallAnswer.Answered(404, [], null, null);
        await bench.StartAsync(Calling("200", new() { ["maxRetryAttempts"] = 2 }));
        await MakeAsync(bench);

        Assert.Equal("Unmatched;", await bench.LogAsync());
    }

    [Fact]
    public async Task SendHttpRequest_runs_what_stands_for_the_status()
    {
        var (bench, other) = NewBench();
        await using var _ = bench;
        var send = Drawing.Node("Kirim", "Elsa.SendHttpRequest", ("url", Drawing.Literal("https://layanan.contoh.go.id")),
            ("expectedStatusCodes", new JsonArray(
                new JsonObject { ["statusCode"] = 200, ["activity"] = Drawing.Log("Baik") },
                new JsonObject { ["statusCode"] = 404, ["activity"] = Drawing.Log("Tiada") })),
            ("unmatchedStatusCode", Drawing.Log("Lain")));
        other.Answer = new HttpCallAnswer.Answered(404, [], null, null);
        await bench.StartAsync(Drawing.Of([send, Drawing.Log("Akhir")], "Kirim>Akhir"));
        await MakeAsync(bench);

        Assert.Equal("Tiada;Akhir;", await bench.LogAsync());
    }

    [Fact]
    public async Task The_journal_holds_no_key_of_a_call()
    {
        var (bench, _) = NewBench();
        await using var disposed = bench;
        await bench.StartAsync(Calling("200"));
        await MakeAsync(bench);

        var pages = await bench.Store.ListJournalAsync(bench.InstanceId, Bench.Token);
        Assert.DoesNotContain(pages, x => JournalPageFormat.Write(x).Contains("rahasia", StringComparison.Ordinal));
    }

    private static async Task<string?> EndAsync(HttpCallAnswer answer)
    {
        var (bench, other) = NewBench();
        await using var _ = bench;
        other.Answer = answer;
        await bench.StartAsync(Calling("200"));
        await MakeAsync(bench);
        return await bench.LogAsync();
    }

    private static (Bench Bench, Answering Other) NewBench()
    {
        var other = new Answering();
        return (new Bench(services: x => x.AddSingleton<IOutsideCaller>(other)), other);
    }

    private static Task<IReadOnlyList<QueuedStimulus>> CallsAsync(Bench bench) => bench.Outside.ListAsync(10, Bench.Token);

    private static async Task<StepResult?> MakeAsync(Bench bench) =>
        await bench.Outside.MakeAsync(Assert.Single(await CallsAsync(bench)), Bench.Token);

    private static WorkflowDefinition Calling(string expected, JsonObject? resilience = null) => Drawing.Of(
        [
            Drawing.With(Drawing.Node("Kirim", "Elsa.FlowSendHttpRequest",
                ("url", Drawing.Literal("https://layanan.contoh.go.id/a?kunci=1")),
                ("authorization", Drawing.Literal("Bearer rahasia")),
                ("expectedStatusCodes", Drawing.Js($"[{expected}]")),
                ("parsedContent", Drawing.Bound("X"))), "resilienceStrategy", resilience),
            Drawing.Log("200"), Drawing.Log("Unmatched"), Drawing.Log("Failed"), Drawing.Log("Timeout"),
        ],
        "Kirim.200>200", "Kirim.Unmatched status code>Unmatched", "Kirim.Failed to connect>Failed", "Kirim.Timeout>Timeout");
}
