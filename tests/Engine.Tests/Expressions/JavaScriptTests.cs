using System.Text.Json.Nodes;
using Lajur.Engine.Running;
using Lajur.Engine.Tests.Drawings;

namespace Lajur.Engine.Tests.Expressions;

public sealed class JavaScriptTests
{
    [Theory]
    [InlineData("getVariable('N') + 1", "1")]
    [InlineData("setVariable('N', 5); getN()", "5")]
    [InlineData("setN(6); variables.N", "0")]
    [InlineData("variables.N = 9; getN()", "0")]
    [InlineData("input.Who + getInput('Who') + getWho()", "\"evaevaeva\"")]
    [InlineData("getCorrelationId()", "null")]
    [InlineData("setCorrelationId('c'); getCorrelationId()", "\"c\"")]
    [InlineData("getWorkflowDefinitionId()", "\"drawing\"")]
    [InlineData("getWorkflowDefinitionVersion()", "1")]
    [InlineData("toJson({a: [1, 'é']})", "\"{\\u0022a\\u0022:[1,\\u0022é\\u0022]}\"")]
    [InlineData("[isNullOrEmpty(''), isNullOrWhiteSpace(' '), isNullOrEmpty(null), isNullOrEmpty('a')]", "[true,true,true,false]")]
    [InlineData("stringFromBase64(stringToBase64('é'))", "\"é\"")]
    [InlineData("bytesToString(bytesFromString('abc'))", "\"abc\"")]
    [InlineData("newGuid().length + newGuidString().length", "72")]
    [InlineData("parseGuid('0F8FAD5B-D9CB-469F-A165-70867728950E')", "\"0f8fad5b-d9cb-469f-a165-70867728950e\"")]
    [InlineData("new Date(0)", "\"1970-01-01T00:00:00.000Z\"")]
    [InlineData("return 1 + 1;", "2")]
    [InlineData("const f = () => { return getWho(); };\nif (f()) { return f().toUpperCase(); }\nreturn null;", "\"EVA\"")]
    [InlineData("variables.N = 4; [variables.N, `${variables.N}`]", "[4,\"4\"]")]
    [InlineData("const { Who = 'x' } = input; [...Who].reverse().join('')", "\"ave\"")]
    [InlineData("setVariable('N', [1, 2, 3].reduce((a, b) => a + b)); getVariable('N')", "6")]
    [InlineData("new Map([['a', new Set([1, 1, 2])]])", "{\"a\":[1,2]}")]
    [InlineData("toJson({ a: new Date(0), b: undefined })", "\"{\\u0022a\\u0022:\\u00221970-01-01T00:00:00.000Z\\u0022}\"")]
    [InlineData("new Date().toISOString()", "\"2026-01-05T01:00:00.000Z\"")]
    [InlineData("DateTime.UtcNow.AddDays(1)", "\"2026-01-06T01:00:00.000Z\"")]
    [InlineData("DateTimeOffset.Parse('2026-01-31T00:00:00Z').AddMonths(1).Day > 26", "true")]
    [InlineData("TimeSpan.FromHours(26)", "\"1.02:00:00\"")]
    [InlineData("[TimeSpan.FromMinutes(90).TotalHours, DateTime.UtcNow.Subtract(DateTime.Parse('2026-01-04T01:00:00Z')).TotalDays]", "[1.5,1]")]
    [InlineData("Guid.Parse('0F8FAD5B-D9CB-469F-A165-70867728950E') + Guid.NewGuid().length", "\"0f8fad5b-d9cb-469f-a165-70867728950e36\"")]
    [InlineData("[typeof getWorkflowInstanceId(), getWorkflowDefinitionVersionId().length > 0, typeof newShortGuid()]", "[\"string\",true,\"string\"]")]
    [InlineData("({a: undefined, b: null, c: 1.5})", "{\"b\":null,\"c\":1.5}")]
    [InlineData("'a-b'.replace(/-/g, '+').split('+').join('.')", "\"a.b\"")]
    [InlineData("JSON.stringify(JSON.parse('[1,2]'))", "\"[1,2]\"")]
    [InlineData("var s = 0; for (var i = 0; i < 1000; i++) { s += i; } s", "499500")]
    public async Task A_script_gives_its_value(string script, string expected)
    {
        await using var bench = new Bench();

        var instance = await bench.StartAsync(
            Drawing.Of([Drawing.Set("A", "X", Drawing.Js(script))]), new JsonObject { ["Who"] = "eva" });

        Assert.Empty(instance.State.Incidents);
        Assert.True(
            JsonNode.DeepEquals(JsonNode.Parse(expected), instance.Variables["X"]), instance.Variables["X"]?.ToJsonString());
    }

    [Fact]
    public async Task What_a_script_writes_into_variables_is_kept()
    {
        await using var bench = new Bench();

        var instance = await bench.StartAsync(Drawing.Of([Drawing.Set("A", "Log", Drawing.Js("variables.N = 9; 'x'"))]));

        Assert.Equal("9", instance.Variables["N"]?.ToString());
    }

    [Fact]
    public async Task An_error_names_its_cause_and_its_line()
    {
        await using var bench = new Bench();

        var instance = await bench.StartAsync(Drawing.Of([Drawing.Set("A", "X", Drawing.Js("var a;\ntidakAda();"))]));

        var inner = Assert.Single(instance.State.Incidents).Exception!.Inner!;
        Assert.Contains("tidakAda", inner.Message, StringComparison.Ordinal);
        Assert.Contains("line 2", inner.Message, StringComparison.Ordinal);
        Assert.Equal(WorkflowSubStatus.Faulted, instance.SubStatus);
    }

    [Theory]
    [InlineData("const a = 1;\n\n  getVariable('Log').length", "null", 3, 22)]
    [InlineData("const f = x => {\n  throw new Error(`ditolak: ${x}`);\n};\nf('foto')", "ditolak: foto", 2, 3)]
    [InlineData("const n = { a: {} };\nn.a.b()", "n.a.b is not a function", 2, 5)]
    [InlineData("[1].map(x =>\n JSON.parse('{'))", "Not JSON", 2, 7)]
    public async Task An_error_points_at_the_author_s_line_and_column(string script, string message, int line, int column)
    {
        await using var bench = new Bench();

        var instance = await bench.StartAsync(Drawing.Of([Drawing.Set("A", "X", Drawing.Js(script))]));

        var said = Assert.Single(instance.State.Incidents).Exception!.Inner!.Message;
        Assert.Contains(message, said, StringComparison.Ordinal);
        Assert.EndsWith($"(line {line}, column {column})", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_span_of_a_script_is_a_delay()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawing.Of(
            [Drawing.Node("W", "Elsa.Delay", ("timeSpan", Drawing.Js("TimeSpan.FromMinutes(5)"))), Drawing.Log("Z")], "W>Z"));

        Assert.Equal(0, await bench.PassAsync(TimeSpan.FromMinutes(4)));
        Assert.Equal(1, await bench.PassAsync(TimeSpan.FromMinutes(1)));
        Assert.Equal("Z;", await bench.LogAsync());
    }

    [Fact]
    public async Task One_script_leaves_nothing_behind_for_the_next()
    {
        await using var bench = new Bench();

        var instance = await bench.StartAsync(Drawing.Of(
            [Drawing.Set("A", "X", Drawing.Js("secret = 1; Array.prototype.x = 2;")), Drawing.Set("B", "X", Drawing.Js("typeof secret + typeof [].x"))],
            "A>B"));

        Assert.Equal("undefinedundefined", instance.Variables["X"]?.ToString());
    }
}
