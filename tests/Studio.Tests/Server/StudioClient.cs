using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Lajur.Studio.Tests.Server;

/// <summary>What Elsa Studio asks, in a word each.</summary>
public static class StudioClient
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<JsonObject> ReadAsync(this HttpClient client, string path) => await BodyAsync(await client.GetAsync(path, Cancel));

    public static Task<HttpResponseMessage> SendAsync(this HttpClient client, string path, JsonNode? body = null) =>
        client.PostAsync(path, JsonContent.Create(body ?? new JsonObject()), Cancel);

    public static async Task<JsonObject> AskAsync(this HttpClient client, string path, JsonNode? body = null) =>
        await BodyAsync(await client.SendAsync(path, body));

    /// <summary>Saves a model and answers the definition that came of it.</summary>
    public static async Task<JsonObject> SaveAsync(this HttpClient client, JsonObject model, bool publish = false)
    {
        var answer = await client.AskAsync("workflow-definitions", new JsonObject { ["model"] = model.DeepClone(), ["publish"] = publish });
        return (JsonObject)answer["workflowDefinition"]!.DeepClone();
    }

    /// <summary>Runs a definition and answers the id of the instance.</summary>
    public static async Task<string> RunAsync(this HttpClient client, string definitionId)
    {
        var answer = await client.SendAsync($"workflow-definitions/{definitionId}/execute", new JsonObject { ["versionOptions"] = "Latest" });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return answer.Headers.GetValues("x-elsa-workflow-instance-id").Single();
    }

    /// <summary>The activity of an id in a definition's root.</summary>
    public static JsonObject Activity(this JsonObject definition, string id) =>
        definition["root"]!["activities"]!.AsArray().OfType<JsonObject>().Single(activity => activity["id"]!.ToString() == id);

    public static async Task<JsonObject> BodyAsync(HttpResponseMessage answer)
    {
        var text = await answer.Content.ReadAsStringAsync(Cancel);
        Assert.True(answer.IsSuccessStatusCode, $"{(int)answer.StatusCode} {answer.RequestMessage!.RequestUri}: {text}");
        return (JsonObject)JsonNode.Parse(text)!;
    }
}
