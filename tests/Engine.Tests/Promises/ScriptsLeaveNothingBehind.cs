using Lajur.Engine.Running;
using Lajur.Engine.Tests.Drawings;

namespace Lajur.Engine.Tests.Promises;

public sealed class ScriptsLeaveNothingBehind
{
    [Theory]
    [InlineData("getInput('Rahasia')", "getInput === undefined ? 'kosong' : getInput('Rahasia') || 'kosong'")]
    [InlineData("input.Rahasia", "typeof input === 'undefined' ? 'kosong' : input.Rahasia || 'kosong'")]
    [InlineData("getRahasia()", "typeof getRahasia === 'undefined' ? 'kosong' : getRahasia()")]
    [InlineData("jejak = 'tertinggal'", "typeof jejak === 'undefined' ? 'kosong' : jejak")]
    [InlineData("String.prototype.trim = function () { return 'jahat'; }", "' kosong '.trim()")]
    [InlineData("Math.max = null", "Math.max(1, 2) === 2 ? 'kosong' : ''")]
    [InlineData("Object.defineProperty(Math, 'min', { value: null })", "Math.min(1, 2) === 1 ? 'kosong' : ''")]
    [InlineData("Math['floor'] = 1, 2", "Math.floor(1.5) === 1 ? 'kosong' : ''")]
    [InlineData("delete Math.ceil", "Math.ceil(1.5) === 2 ? 'kosong' : ''")]
    public async Task What_one_script_was_given_or_did_is_not_seen_by_the_next(string first, string next)
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawing.Of([Drawing.Set("A", "X", Drawing.Js(first))]), new() { ["Rahasia"] = "rahasia" });

        var second = await bench.StartAsync(Drawing.Of([Drawing.Set("A", "X", Drawing.Js(next))]));

        Assert.Equal(WorkflowSubStatus.Finished, second.SubStatus);
        Assert.Equal("kosong", second.Variables["X"]?.ToString());
    }

    [Fact]
    public async Task A_script_that_fails_does_not_spoil_the_next()
    {
        await using var bench = new Bench();
        for (var i = 0; i < 3; i++)
        {
            var faulted = await bench.StartAsync(Drawing.Of([Drawing.Set("A", "X", Drawing.Js("tidakAda()"))]));
            Assert.Equal(WorkflowSubStatus.Faulted, faulted.SubStatus);
            var sound = await bench.StartAsync(Drawing.Of([Drawing.Set("A", "X", Drawing.Js("1 + 1"))]));
            Assert.Equal("2", sound.Variables["X"]?.ToString());
        }
    }
}
