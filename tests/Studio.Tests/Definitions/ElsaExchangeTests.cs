using System.Text.Json.Nodes;
using Lajur.Studio.Tests.Server;
using Lajur.Testing;

namespace Lajur.Studio.Tests.Definitions;

/// <summary>Definitions that real Elsa 3 wrote come in through the list's own action and go out again as they came.</summary>
public sealed class ElsaExchangeTests : StudioTests
{
    // What a server keeps about its own versions, and what Elsa writes anew whenever it saves.
    private static readonly string[] s_ofTheServer =
        ["/id", "/version", "/isLatest", "/isPublished", "/createdAt", "/toolVersion", "/links", "/materializerName", "/providerName", "/customProperties/office"];

    public static TheoryData<string> Files =>
    [
        .. Directory.GetFiles(Path.Combine(Repository.Root, "tests/Engine.Tests/Conformance/Cases"), "*.json").Select(file => Path.GetFileName(file))
            .Where(file => !file.Contains(".script.", StringComparison.Ordinal) && !file.Contains(".expected.", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task What_went_in_comes_out(string file)
    {
        var text = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "tests/Engine.Tests/Conformance/Cases", file), TestContext.Current.CancellationToken);
        var posted = JsonNode.Parse(text)!.AsObject();
        (posted["id"], posted["isLatest"], posted["createdAt"]) = (null, false, "0001-01-01T00:00:00+00:00");

        var imported = await Client.AskAsync("workflow-definitions/import", posted);
        var exported = await Client.ReadAsync($"workflow-definitions/{imported["definitionId"]}/export?versionOptions=Latest&includeConsumingWorkflows=False");
        var again = await Client.AskAsync("workflow-definitions/import", (JsonObject)exported.DeepClone());
        var second = await Client.ReadAsync($"workflow-definitions/{again["definitionId"]}/export?versionOptions=Latest");

        Assert.Empty(Missing(JsonNode.Parse(text), exported, ""));
        Assert.Empty(Missing(exported["root"], second["root"], "/root"));
        Assert.False(exported["isPublished"]!.GetValue<bool>());
    }

    /// <summary>What went in and is not there any more, or is different; paths of ids are written anew, and nulls stand for nothing.</summary>
    private static IEnumerable<string> Missing(JsonNode? before, JsonNode? after, string path)
    {
        if (before is null || s_ofTheServer.Contains(path, StringComparer.Ordinal) || path.EndsWith("/nodeId", StringComparison.Ordinal) || path.EndsWith("/typeName", StringComparison.Ordinal))
        {
            return [];
        }

        return (before, after) switch
        {
            (JsonObject b, JsonObject a) => b.SelectMany(property => Missing(property.Value, a[property.Key], $"{path}/{property.Key}")),
            (JsonArray b, JsonArray a) when a.Count == b.Count => b.SelectMany((item, index) => Missing(item, a[index], $"{path}/{index}")),
            _ => SaysTheSame(before, after) ? [] : [$"{path}: {before.ToJsonString()} became {after?.ToJsonString()}"],
        };
    }

    /// <summary>Studio posts booleans as words; they come out as what they are.</summary>
    private static bool SaysTheSame(JsonNode before, JsonNode? after) => JsonNode.DeepEquals(before, after)
        || (bool.TryParse(before.ToString(), out var one) && bool.TryParse(after?.ToString(), out var other) && one == other);
}
