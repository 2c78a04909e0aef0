using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Lajur.Studio.Tests.Server;

namespace Lajur.Studio.Tests.Access;

public sealed class AccessTests : IAsyncLifetime
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private StudioServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await StudioServer.StartAsync();

    public async ValueTask DisposeAsync() => await _server.DisposeAsync();

    [Theory]
    [InlineData("workflow-definitions")]
    [InlineData("descriptors/activities")]
    [InlineData("workflow-instances/x")]
    [InlineData("activity-executions/by-id?id=x.1")]
    [InlineData("nothing/of/the/kind")]
    public async Task Nobody_but_an_administrator_reaches_the_api(string path)
    {
        using var stranger = _server.Client(office: null);
        using var clerk = _server.Client(isClerk: true);
        Assert.Equal(HttpStatusCode.Unauthorized, (await stranger.GetAsync(path, Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await clerk.GetAsync(path, Cancel)).StatusCode);
    }

    [Theory]
    [InlineData(null, HttpStatusCode.Unauthorized)]
    [InlineData("probolinggo", HttpStatusCode.OK)]
    public async Task Only_administrators_reach_the_hub(string? office, HttpStatusCode expected)
    {
        using var client = _server.Client(office);
        var answer = await client.PostAsync("/elsa/hubs/workflow-instance/negotiate?negotiateVersion=1", content: null, Cancel);
        Assert.Equal(expected, answer.StatusCode);
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Origin", "https://lain.example")]
    [InlineData("Origin", "null")]
    public async Task A_change_that_another_site_asks_for_is_refused(string header, string value)
    {
        using var client = _server.Client();
        client.DefaultRequestHeaders.Add(header, value);
        var answer = await client.SendAsync("workflow-definitions", new JsonObject { ["model"] = Drawing.Waiting() });
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        client.DefaultRequestHeaders.Remove(header);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("workflow-definitions/by-definition-id/uji", Cancel)).StatusCode);
    }

    [Fact]
    public async Task A_change_from_our_own_page_is_taken()
    {
        using var client = _server.Client();
        client.DefaultRequestHeaders.Add("Origin", _server.Address.GetLeftPart(UriPartial.Authority));
        await client.SaveAsync(Drawing.Waiting());
        client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        await client.SaveAsync(Drawing.Waiting());
    }

    [Fact]
    public async Task An_office_neither_sees_nor_changes_what_another_drew()
    {
        using var probolinggo = _server.Client();
        using var bogor = _server.Client("bogor");
        var saved = await probolinggo.SaveAsync(Drawing.Waiting());
        var instance = await probolinggo.RunAsync("uji");

        var list = await bogor.ReadAsync("workflow-definitions?versionOptions=Latest");
        Assert.Empty(list["items"]!.AsArray());
        var instances = await bogor.AskAsync("workflow-instances");
        Assert.Empty(instances["items"]!.AsArray());
        foreach (var path in new[]
        {
            "workflow-definitions/by-definition-id/uji",
            $"workflow-definitions/by-id/{saved["id"]}",
            "workflow-definitions/uji/export",
            $"workflow-instances/{instance}",
            $"workflow-instances/{instance}/variables",
            $"activity-executions/list?workflowInstanceId={instance}",
        })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await bogor.GetAsync(path, Cancel)).StatusCode);
        }

        foreach (var path in new[] { "workflow-definitions/uji/publish", "workflow-definitions/uji/retract", "workflow-definitions/uji/execute", $"cancel/workflow-instances/{instance}" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await bogor.SendAsync(path)).StatusCode);
        }

        var theft = await bogor.SendAsync("workflow-definitions", new JsonObject { ["model"] = Drawing.Waiting() });
        Assert.Equal(HttpStatusCode.BadRequest, theft.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await bogor.DeleteAsync("workflow-definitions/uji", Cancel)).StatusCode);
        Assert.Equal("Alur uji", (await probolinggo.ReadAsync("workflow-definitions/by-definition-id/uji"))["name"]!.ToString());
    }

    [Fact]
    public async Task A_drawing_that_claims_another_office_is_kept_for_the_callers()
    {
        using var client = _server.Client();
        var model = Drawing.Waiting();
        model["customProperties"] = new JsonObject { ["office"] = "bogor" };
        var saved = await client.SaveAsync(model);
        Assert.Equal("probolinggo", saved["customProperties"]!["office"]!.ToString());
    }

    [Fact]
    public async Task A_body_beyond_the_bound_is_refused()
    {
        using var client = _server.Client();
        var answer = await client.PostAsync("workflow-definitions", JsonContent.Create(new string('x', 5 * 1024 * 1024)), Cancel);
        Assert.InRange((int)answer.StatusCode, 400, 499);
    }
}
