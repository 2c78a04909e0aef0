using Lajur.Engine.Expressions;
using Lajur.Engine.Running;
using Lajur.Engine.Storage.Memory;
using Lajur.Engine.Tests.Drawings;
using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Engine.Tests.Promises;

public sealed class HostileScriptsStop
{
    private const long MaxMemory = 8 * 1024 * 1024;

    // What the interpreter may make before it looks: the library's tables, one text or list at its greatest.
    private const long Slack = 6 * 1024 * 1024;

    public static TheoryData<string> Scripts { get; } =
    [
        "while (true) { }",
        "for (;;);",
        "do ; while (1)",
        "for (const x of { [Symbol.iterator]: () => ({ next: () => ({}) }) });",
        "[...{ [Symbol.iterator]: () => ({ next: () => ({ value: 1 }) }) }]",
        "const m = new Map([[1, 1]]); for (const [k] of m) m.set(k + 1, 1);",
        "try { while (true) { } } catch (e) { 1 } finally { while (true) { } }",
        "var s = 'x'; while (true) { s += s; }",
        "var s = 'x'; for (var i = 0; i < 60; i++) { s = s + s; } s",
        "var s = 'xxxxxxxxxx'; " + string.Concat(Enumerable.Repeat("s+=s,", 40)) + "s",
        "var s = 'xxxxxxxxxx', f = () => (s += s, f()); f()",
        "var s = 'x'.repeat(900000); var l = []; for (;;) l.push(s + l.length)",
        "`${'x'.repeat(1e6)}${'x'.repeat(1e6)}`",
        "'x'.repeat(1e9)",
        "'x'.padStart(4294967295, 'abc')",
        "'x'.padEnd(1e9)",
        "Array(90000).join('xxxxxxxxxxxxxxxxxxxx')",
        "'a'.repeat(100000).replace(/a/g, 'b'.repeat(1000))",
        "'a'.repeat(100000).replace(/a/g, '$`')",
        "'a'.repeat(100000).split('').map(() => 'x'.repeat(100)).join()",
        "'a'.repeat(1000000).split('')",
        "var s = 'x'.repeat(999999), l = []; for (;;) l.push(s.slice(1))",
        "var s = 'x'.repeat(999999), l = []; for (;;) l.push(`${s}`)",
        "('a'.repeat(5e5) + 'b'.repeat(5e5)).includes('a'.repeat(25e4) + 'x' + 'a'.repeat(249999) + 'b')",
        "encodeURIComponent('é'.repeat(900000))",
        "var a = []; while (true) { a.push(a.concat(a)); }",
        "var a = [1]; for (;;) a = [...a, ...a]",
        "var a = [1, 2]; for (;;) a = a.flatMap(() => a)",
        "var a = [1]; for (;;) a.splice(0, 0, ...a)",
        "new Array(4294967295).join('x')",
        "var a = []; a.length = 4294967295; a.indexOf(1)",
        "var a = []; a[4294967290] = 1; a",
        "Array.from({ length: 4294967295 })",
        "Math.max.apply(null, { length: 4294967295 })",
        "var o = {}; for (var i = 0; ; i++) o['k' + i] = i",
        "var s = new Set(); for (var i = 0; ; i++) s.add(i)",
        "var l = []; for (;;) l.push(() => l)",
        "var l = []; for (;;) { try { throw new Error('x'); } catch (e) { l.push(e); } }",
        "(function f() { return f(); })()",
        "var f = () => g(), g = () => f(); f()",
        "var o = { get a() { return this.a; } }; o.a",
        "var o = { set a(x) { this.a = x; } }; o.a = 1",
        "var o = { toString() { return '' + this; } }; '' + o",
        "var o = { valueOf() { return +this; } }; o * 2",
        "var o = { toJSON() { return JSON.stringify(this); } }; JSON.stringify(o)",
        "class A { constructor() { new A(); } } new A()",
        "class A { x = new A(); } new A()",
        "var f = () => 1; for (var i = 0; i < 40000; i++) f = f.bind(); f()",
        "var x = Array(60000).fill(1), f = () => 1; f = f.bind(null, ...x); f = f.bind(null, ...x); f()",
        "var a = []; for (var i = 0; i < 40000; i++) a = [a]; String(a)",
        "var a = []; for (var i = 0; i < 40000; i++) a = [a]; JSON.stringify(a)",
        "var a = []; for (var i = 0; i < 40000; i++) a = [a]; a",
        "var o = {}; for (var i = 0; i < 40000; i++) o = { o }; JSON.stringify(o)",
        "JSON.parse('['.repeat(400000))",
        "JSON.parse('{\"a\":'.repeat(60000) + '1' + '}'.repeat(60000))",
        "[1].map(function f() { return [1].map(f); })",
        "'a'.replace('a', function f() { return 'a'.replace('a', f); })",
        "/(a+)+$/.test('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!')",
        "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'.match('(a+)+$')",
        "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'.replace(/(a|aa)+$/g, '')",
        "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'.split(/(a*)*$/)",
        "new RegExp('(x+x+)+y').exec('x'.repeat(64))",
        "Array.from({ length: 50000 }, (_, i) => i).sort(() => { for (;;); })",
        "Array.from({ length: 90000 }, (_, i) => i).sort(() => Math.random() - 0.5)",
        "var a = Array.from({ length: 3000 }, (_, i) => i); a.forEach(() => a.forEach(() => a.forEach(() => 1)))",
        "var o = {}; o.o = o; o",
        "var a = []; a[0] = a; a",
        "var a = [1]; for (var i = 0; i < 40; i++) a = [a, a]; a",
        "var a = [1]; for (var i = 0; i < 40; i++) a = [a, a]; JSON.stringify(a)",
        "var a = [1]; for (var i = 0; i < 40; i++) a = [a, a]; String(a)",
        "var a = [1]; for (var i = 0; i < 40; i++) a = [a, a]; a.flat(Infinity)",
        "var a = [1]; for (var i = 0; i < 40; i++) a = [a, a]; setVariable('X', a)",
        "var a = 'xxxxxxxx'; for (var i = 0; i < 40; i++) a = { a, b: a }; a",
        "bytesFromString('x'.repeat(999999))",
        "for (;;) bytesFromString('x'.repeat(90000))",
        "bytesFromBase64(stringToBase64('x'.repeat(700000)))",
        "var l = Array(90000).fill(1); for (;;) toJson(l)",
        "var l = Array(90000).fill(1); for (;;) setVariable('X', l)",
        "var l = Array(900).fill('x'.repeat(1000)); setVariable('X', l); for (;;) getVariable('X')",
        "'\uFDFA'.repeat(900000).normalize('NFKD')",
        "var s = 'x'.repeat(1e5); for (;;) s.localeCompare(s + 'a')",
        "var s = 'x'.repeat(1e6); for (;;) s.normalize('NFD')",
        "var s = 'x'.repeat(1e6); for (;;) s.toUpperCase()",
        "var s = '1'.repeat(1e6); for (;;) Number(s)",
        "var d = new Date(0); for (;;) d.toLocaleString('id-ID')",
        "var s = ''; for (;;) s += 'x'",
        "var a = []; for (;;) a.unshift(1)",
        "var l = Array(99999).fill('a'); for (;;) l.includes('b')",
        "var l = Array(99999).fill('a'); for (;;) new Set(l)",
        "var l = Array(9999).fill('a'); for (;;) l.slice().reverse()",
        "Array(90000).fill(0).map((_, i, l) => l.indexOf(-1))",
        "[].concat.apply([], Array(9000).fill(Array(9000).fill(1)))",
        "(function f(n) { return [n, ...f(n + 1)]; })(0)",
        "(function f() { try { f(); } catch (e) { f(); } finally { f(); } })()",
        "'a'.repeat(900000).match(/a/g)",
        "[...'a'.repeat(900000).matchAll(/a/g)]",
        "'a'.repeat(900000).split(/a/)",
        "/^(([a-z])+.)+[A-Z]([a-z])+$/.test('a'.repeat(60))",
        "/(?:a|a?)+b/.test('a'.repeat(60))",
        "for (;;) new RegExp('a'.repeat(1000))",
        "new RegExp('('.repeat(40000) + ')'.repeat(40000)).test('a'); for (;;);",
        "new RegExp('(?:a|'.repeat(30000) + 'a' + ')'.repeat(30000)).test('a'); for (;;);",
        "new RegExp('a|'.repeat(400000)).test('b'); for (;;);",
        "System.IO.File.ReadAllText('/etc/passwd')",
        "importNamespace('System').Console.WriteLine('x')",
        "getVariable.constructor('return this')().host.exit()",
        "(() => 1).constructor.constructor('return process')()",
        "new Function('return 1')()",
        "Function('return 1')()",
        "eval('1')",
        "setTimeout(() => 1, 0)",
        "getVariable.GetType()",
        "try { null.x; } catch (e) { e.GetType().Assembly; }",
        "require('fs')",
    ];

    [Theory]
    [MemberData(nameof(Scripts))]
    public async Task A_hostile_script_stops_within_its_bound_and_faults_only_its_own_run(string script)
    {
        await using var bench = new Bench(x => (x.ScriptTimeout, x.ScriptMaxMemory) = (TimeSpan.FromMilliseconds(500), MaxMemory));
        await bench.PublishAsync(Child.Drawing([Drawing.Task("Tugas"), Drawing.Log("B")], ["Tugas>B"]));
        var beside = await bench.Runtime.StartAsync(new() { DefinitionId = Child.Id }, Bench.Token);
        var neighbour = Assert.IsType<Runtime.StepResult.Ran>(beside).Instance;
        await bench.StartAsync(Drawing.Of([Drawing.Set("A", "X", Drawing.Js("1"))]));
        var before = GC.GetAllocatedBytesForCurrentThread();

        var instance = await bench.StartAsync(Drawing.Of([Drawing.Set("Bad", "X", Drawing.Js(script))]));

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MaxMemory + Slack);
        Assert.Equal(WorkflowSubStatus.Faulted, instance.SubStatus);
        Assert.Equal("Bad", Assert.Single(instance.State.Incidents).ActivityId);
        await bench.ResumeAsync(Assert.Single(await bench.Store.ListBookmarksAsync(neighbour.Id, Bench.Token)));
        var finished = await bench.Store.FindInstanceAsync(neighbour.Id, Bench.Token);
        Assert.Equal(WorkflowSubStatus.Finished, finished!.SubStatus);
    }

    [Fact]
    public void Source_nested_beyond_reason_is_refused_before_it_can_run()
    {
        string[] sources =
        [
            new string('(', 50_000), new string('[', 50_000), new string('!', 50_000) + "1", new string('-', 50_001).Replace("--", "- ", StringComparison.Ordinal) + "1",
            Many("{"), Many("if(1)"), Many("for(;;)"), Many("a=>"), Many("a=", 30_000) + "1", Many("1?1:"), Many("x?"), Many("a.b(", 20_000),
            Many("`${", 30_000), Many("typeof ", 12_000) + "1", Many("new ", 20_000) + "A", Many("a**", 30_000) + "1", Many("function f(){"),
            Many("[a=", 30_000), Many("({a:", 20_000), Many("(a=", 30_000), Many("l:", 40_000), "a" + Many(".b", 40_000), "f" + Many("()", 40_000),
            Many("class A{x=", 9_000), Many("switch(1){case 1:", 5_000), Many("try{", 20_000), Many("else ", 10_000), Many("++", 40_000),
        ];
        using var services = new ServiceCollection().AddSingleton(TimeProvider.System).AddEngine().AddInMemoryWorkflowStore()
            .BuildServiceProvider();
        var expressions = services.GetRequiredService<ExpressionEvaluator>();

        Assert.All(sources, x => Assert.NotNull(expressions.Check(new Expression("JavaScript", x))));
    }

    [Fact]
    public void Names_of_scripts_are_not_kept_beyond_their_scripts()
    {
        var name = $"nama{Guid.Empty:N}";
        using var services = new ServiceCollection().AddSingleton(TimeProvider.System).AddEngine().AddInMemoryWorkflowStore()
            .BuildServiceProvider();

        services.GetRequiredService<ExpressionEvaluator>().Check(new Expression("JavaScript", $"let {name} = 1;"));

        Assert.Null(string.IsInterned(name));
    }

    [Fact]
    public async Task A_long_chain_of_operators_is_no_nesting()
    {
        await using var bench = new Bench();

        var instance = await bench.StartAsync(Drawing.Of([Drawing.Set("A", "X", Drawing.Js("1" + Many("+1", 10_000)))]));

        Assert.Equal("10001", instance.Variables["X"]?.ToString());
    }

    private static string Many(string text, int count = 7_000) => string.Concat(Enumerable.Repeat(text, count));

    [Fact]
    public async Task A_drawing_that_goes_in_a_circle_without_waiting_faults()
    {
        await using var bench = new Bench(x => x.MaxActivitiesPerBurst = 100);

        var instance = await bench.StartAsync(Drawing.Of([Drawing.Log("A"), Drawing.Log("B")], "A>B", "B>A"));

        Assert.Equal(WorkflowSubStatus.Faulted, instance.SubStatus);
        Assert.Contains("100", instance.State.Incidents[0].Message, StringComparison.Ordinal);
    }
}
