using System.Text.Json.Nodes;
using Lajur.Engine.Activities;
using Lajur.Engine.Faults;
using Lajur.Engine.Running;
using Lajur.Engine.Tests.Drawings;

namespace Lajur.Engine.Tests.Promises;

public sealed class AVariableIsWhatItDeclares
{
    [Theory]
    [InlineData("Int16", "\"12\"", "12")]
    [InlineData("Int64", "\"9000000000\"", "9000000000")]
    [InlineData("Single", "\"1.5\"", "1.5")]
    [InlineData("Decimal", "\"1.10\"", "1.10")]
    [InlineData("Boolean", "\"True\"", "true")]
    [InlineData("Guid", "\"0F8FAD5B-D9CB-469F-A165-70867728950E\"", "\"0f8fad5b-d9cb-469f-a165-70867728950e\"")]
    [InlineData("DateOnly", "\"2026-11-22\"", "\"2026-11-22\"")]
    [InlineData("TimeOnly", "\"8:05\"", "\"08:05:00\"")]
    [InlineData("TimeSpan", "\"01:30:00\"", "\"01:30:00\"")]
    [InlineData("ByteArray", "\"AQID\"", "\"AQID\"")]
    [InlineData("ObjectDictionary", "\"{\\\"a\\\":1}\"", "{\"a\":1}")]
    [InlineData("StringDictionary", "{\"a\":\"b\"}", "{\"a\":\"b\"}")]
    [InlineData("ExpandoObject", "{\"a\":{\"b\":1}}", "{\"a\":{\"b\":1}}")]
    public void A_value_is_read_as_the_declared_type(string type, string given, string kept) =>
        Assert.Equal(kept, VariableTypes.Convert(new Variable("v", "V", type, false, null), JsonNode.Parse(given))!.ToJsonString());

    [Theory]
    [InlineData("Int16", "40000")]
    [InlineData("DateOnly", "\"kemarin\"")]
    [InlineData("TimeOnly", "\"25:00\"")]
    [InlineData("ByteArray", "\"%%%\"")]
    [InlineData("ObjectDictionary", "\"bukan objek\"")]
    [InlineData("Guid", "\"x\"")]
    public void A_value_that_is_none_of_its_type_is_refused(string type, string given) => Assert.Throws<VariableConversionException>(
        () => VariableTypes.Convert(new Variable("v", "V", type, false, null), JsonNode.Parse(given)));

    [Theory]
    [InlineData("Elsa.Workflows.MemoryStorageDriver, Elsa.Workflows.Core", "ada;tiada;")]
    [InlineData("Elsa.Workflows.WorkflowInstanceStorageDriver, Elsa.Workflows.Core", "ada;ada;")]
    [InlineData("Elsa.Workflows.WorkflowStorageDriver, Elsa.Workflows.Core", "ada;ada;")]
    public async Task A_variable_kept_in_memory_is_gone_once_the_run_has_waited(string driver, string log)
    {
        await using var bench = new Bench();
        var drawing = Drawing.Of(
            [Drawing.Set("Isi", "X", Drawing.Js("'rahasia'")), Look("Satu"), Drawing.Task("Tunggu"), Look("Dua")],
            "Isi>Satu", "Satu>Tunggu", "Tunggu>Dua");
        drawing.Json["variables"]!.AsArray().Single(x => x!["name"]!.ToString() == "X")!["storageDriverTypeName"] = driver;
        await bench.StartAsync(drawing);
        Assert.Equal(driver.Contains("Memory", StringComparison.Ordinal), InstanceStateFormat.Write((await bench.InstanceAsync()).State)
            .Contains("\"X\":null", StringComparison.Ordinal));
        await bench.ResumeAsync("Tunggu");

        Assert.Equal(log, await bench.LogAsync());
    }

    private static JsonObject Look(string id) => Drawing.Append(id, "(getX() ? 'ada;' : 'tiada;')");
}
