using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Lajur.Host.Tests.Access;
using Lajur.Host.Tests.Desk;

namespace Lajur.Host.Tests.Incidents;

public sealed class IncidentPageTests(HostFixture host) : IClassFixture<HostFixture>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Heads_read_and_administrators_act_and_nobody_else_enters()
    {
        await host.MakeFragileAsync();
        var (_, incident) = await host.BreakOneAsync();
        using var admin = await host.OfficerAsync("admin");
        using var head = await host.OfficerAsync("kepala");
        using var clerk = await host.OfficerAsync("petugas");

        Assert.NotNull((await admin.OpenAsync($"/admin/insiden/{incident}")).QuerySelector(".incident-form"));
        var read = await head.OpenAsync($"/admin/insiden/{incident}");
        Assert.Null(read.QuerySelector(".incident-form"));
        Assert.Contains("Hanya administrator", read.Body!.TextContent, StringComparison.Ordinal);
        await clerk.OpenAsync("/admin/insiden");
        Assert.DoesNotContain("/admin/insiden", clerk.At, StringComparison.Ordinal);
        var answer = await head.Http.PostAsJsonAsync($"/admin/api/insiden/{incident}", Order("retry", "x"), Ct);
        Assert.NotEqual(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task The_second_of_two_administrators_reads_who_was_quicker()
    {
        await host.MakeFragileAsync();
        var (_, incident) = await host.BreakOneAsync();
        using var first = await host.OfficerAsync("admin");
        using var second = await host.OfficerAsync("admin");
        await first.OpenAsync($"/admin/insiden/{incident}");
        await second.OpenAsync($"/admin/insiden/{incident}");

        await PressAsync(first, "tutup", "Pemohon sudah dihubungi.");
        var told = await PressAsync(second, "coba", "Coba dulu.");

        Assert.Equal(HttpStatusCode.Conflict, second.Answer.StatusCode);
        var words = told.QuerySelector(".message-late")!.TextContent;
        Assert.Contains("sudah menandai selesai gangguan ini", words, StringComparison.Ordinal);
        Assert.Contains("Pemohon sudah dihubungi.", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Equal_incidents_are_retried_with_one_press()
    {
        await host.MakeFragileAsync();
        await host.BreakOneAsync("Ani");
        var (_, incident) = await host.BreakOneAsync("Budi");
        using var admin = await host.OfficerAsync("admin");
        var page = await admin.OpenAsync($"/admin/insiden/{incident}");
        Assert.Contains("gangguan yang sama", page.QuerySelector("button[value=serupa]")!.TextContent, StringComparison.Ordinal);

        var told = await PressAsync(admin, "serupa", "Sistem lain sudah pulih.");

        Assert.Contains("terhenti lagi", told.QuerySelector(".message-late")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Programs_do_the_same_by_json_and_a_repeat_changes_nothing()
    {
        await host.MakeFragileAsync();
        var (number, incident) = await host.BreakOneAsync();
        using var admin = await host.OfficerAsync("admin");
        var order = Order("skip", "json-1");
        order["outcome"] = "Done";

        var silent = Order("retry", "json-0");
        silent["reason"] = " ";
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await admin.Http.PostAsJsonAsync($"/admin/api/insiden/{incident}", silent, Ct)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await admin.Http.PostAsJsonAsync($"/admin/api/insiden/{incident}", order, Ct)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await admin.Http.PostAsJsonAsync($"/admin/api/insiden/{incident}", order, Ct)).StatusCode);
        order["operationId"] = "json-2";
        Assert.Equal(HttpStatusCode.Conflict, (await admin.Http.PostAsJsonAsync($"/admin/api/insiden/{incident}", order, Ct)).StatusCode);

        var course = (await admin.Http.GetFromJsonAsync<JsonObject>($"/admin/api/perkara/{number}/langkah", Ct))!;
        var open = course["open"]![0]!;
        var move = new JsonObject
        {
            ["way"] = "move",
            ["execution"] = (int)open["execution"]!,
            ["nodeId"] = course["finished"]!.AsArray().First(x => x!["title"]!.ToString().StartsWith('2'))!["nodeId"]!.ToString(),
            ["reason"] = "Diperiksa ulang.",
            ["operationId"] = "json-3",
        };
        var moved = await admin.Http.PostAsJsonAsync($"/admin/api/perkara/{number}/langkah", move, Ct);
        Assert.Equal(HttpStatusCode.OK, moved.StatusCode);
        Assert.StartsWith("2", (await host.OpenItemAsync(number)).StepNumber, StringComparison.Ordinal);
    }

    private static JsonObject Order(string way, string operation) =>
        new() { ["way"] = way, ["reason"] = "Sudah diperiksa.", ["operationId"] = operation };

    private static Task<AngleSharp.Dom.IDocument> PressAsync(Visitor visitor, string way, string reason) => visitor.SubmitAsync(
        new Dictionary<string, string>(StringComparer.Ordinal) { ["alasan"] = reason }, ".incident-form", ("cara", way));
}
