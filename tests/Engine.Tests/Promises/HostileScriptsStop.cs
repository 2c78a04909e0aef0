using Lajur.Engine.Running;
using Lajur.Engine.Tests.Drawings;

namespace Lajur.Engine.Tests.Promises;

public sealed class HostileScriptsStop
{
    [Theory]
    [InlineData("while (true) { }")]
    [InlineData("for (;;);")]
    [InlineData("var s = 'x'; while (true) { s += s; }")]
    [InlineData("var s = 'x'; for (var i = 0; i < 60; i++) { s = s + s; } s")]
    [InlineData("var a = []; while (true) { a.push(a.concat(a)); }")]
    [InlineData("(function f() { return f(); })()")]
    [InlineData("/(a+)+$/.test('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!')")]
    [InlineData("'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'.match('(a+)+$')")]
    [InlineData("new Array(4294967295).join('x')")]
    [InlineData("var a = []; a.length = 4294967295; a.indexOf(1)")]
    [InlineData("var o = {}; o.o = o; o")]
    [InlineData("System.IO.File.ReadAllText('/etc/passwd')")]
    [InlineData("importNamespace('System').Console.WriteLine('x')")]
    [InlineData("getVariable.constructor('return this')().host.exit()")]
    public async Task A_hostile_script_stops_within_its_bound_and_faults_only_its_own_run(string script)
    {
        await using var bench = new Bench(x => x.ScriptTimeout = TimeSpan.FromMilliseconds(500));
        var started = TimeProvider.System.GetTimestamp();

        var instance = await bench.StartAsync(Drawing.Of([Drawing.Set("Bad", "X", Drawing.Js(script))]));

        Assert.Equal(WorkflowSubStatus.Faulted, instance.SubStatus);
        Assert.Equal("Bad", Assert.Single(instance.State.Incidents).ActivityId);
        Assert.InRange(TimeProvider.System.GetElapsedTime(started), TimeSpan.Zero, TimeSpan.FromSeconds(20));

        var next = await bench.Runtime.StartAsync(new() { DefinitionId = "drawing" }, Bench.Token);
        Assert.IsType<Runtime.StepResult.Ran>(next);
    }

    [Fact]
    public async Task A_drawing_that_goes_in_a_circle_without_waiting_faults()
    {
        await using var bench = new Bench(x => x.MaxActivitiesPerBurst = 100);

        var instance = await bench.StartAsync(Drawing.Of([Drawing.Log("A"), Drawing.Log("B")], "A>B", "B>A"));

        Assert.Equal(WorkflowSubStatus.Faulted, instance.SubStatus);
        Assert.Contains("100", instance.State.Incidents[0].Message, StringComparison.Ordinal);
    }
}
