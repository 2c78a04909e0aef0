using System.Net;
using System.Text.Json.Nodes;
using Lajur.Studio.Tests.Server;

namespace Lajur.Studio.Tests.Definitions;

public sealed class PublishingTests : StudioTests
{
    [Fact]
    public async Task A_drawing_that_cannot_run_is_refused_with_each_problem_placed_and_its_draft_is_kept()
    {
        var model = Drawing.Waiting();
        model.Activity("Catat")["type"] = "Elsa.WriteLin";
        model.Activity("Catat")["metadata"]!["displayText"] = "Catat di buku";
        var answer = await Client.SendAsync("workflow-definitions", new JsonObject { ["model"] = model, ["publish"] = true });
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var text = await answer.Content.ReadAsStringAsync(Cancel);
        Assert.Contains("Catat di buku", text, StringComparison.Ordinal);
        Assert.Contains("Elsa.WriteLine", text, StringComparison.Ordinal);
        Assert.False((await Client.ReadAsync("workflow-definitions/by-definition-id/uji"))["isPublished"]!.GetValue<bool>());
    }

    [Fact]
    public async Task What_cannot_run_is_neither_published_nor_half_run_and_every_activity_concerned_is_named()
    {
        var model = Drawing.Waiting();
        model.Activity("Catat")["type"] = "Elsa.WriteLin";
        model.Activity("Tunggu")["eventName"]!["expression"] = new JsonObject { ["type"] = "JavaScript", ["value"] = "'lan' +" };
        await Client.SaveAsync(model);

        string[] ways = ["publish", "execute"];
        foreach (var way in ways)
        {
            var answer = await Client.SendAsync($"workflow-definitions/uji/{way}", new JsonObject { ["versionOptions"] = "Latest" });

            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
            var refusal = JsonNode.Parse(await answer.Content.ReadAsStringAsync(Cancel))!;
            Assert.Equal(["Catat", "Tunggu"], refusal["activityIds"]!.AsArray().Select(x => x!.ToString()).Order(StringComparer.Ordinal));
            Assert.Contains("baris 1, kolom 8", refusal["errors"]!.ToJsonString(), StringComparison.Ordinal);
        }

        Assert.Equal(0, (await Client.AskAsync("workflow-instances", new JsonObject { ["page"] = 0, ["pageSize"] = 10 }))["totalCount"]!.GetValue<int>());
    }

    [Fact]
    public async Task Publishing_twice_says_that_it_was_published_already()
    {
        await Client.SaveAsync(Drawing.Waiting());
        Assert.False((await Client.AskAsync("workflow-definitions/uji/publish"))["alreadyPublished"]!.GetValue<bool>());
        Assert.True((await Client.AskAsync("workflow-definitions/uji/publish"))["alreadyPublished"]!.GetValue<bool>());
    }

    [Fact]
    public async Task Retracting_takes_it_back()
    {
        await Client.SaveAsync(Drawing.Waiting(), publish: true);
        Assert.False((await Client.AskAsync("workflow-definitions/uji/retract"))["isPublished"]!.GetValue<bool>());
        Assert.Equal(HttpStatusCode.BadRequest, (await Client.SendAsync("workflow-definitions/uji/retract")).StatusCode);
    }

    [Fact]
    public async Task Rolling_back_makes_an_older_version_the_draft()
    {
        await Client.SaveAsync(Drawing.Waiting(name: "Pertama"), publish: true);
        await Client.SaveAsync(Drawing.Waiting(name: "Kedua"), publish: true);
        var reverted = await Client.AskAsync("workflow-definitions/uji/revert/1");
        Assert.Equal(3, reverted["version"]!.GetValue<int>());
        Assert.Equal("Pertama", reverted["name"]!.ToString());

        var history = await Client.ReadAsync(
            "workflow-definitions?versionOptions=AllVersions&Page=0&PageSize=10&DefinitionIds=uji&OrderBy=Version&OrderDirection=Descending");
        Assert.Equal([3, 2, 1], history["items"]!.AsArray().Select(item => item!["version"]!.GetValue<int>()));
        Assert.Equal(3, history["totalCount"]!.GetValue<int>());
    }

    [Fact]
    public async Task What_runs_or_is_in_force_is_not_deleted()
    {
        await Client.SaveAsync(Drawing.Waiting(), publish: true);
        var instance = await Client.RunAsync("uji");
        Assert.Equal(HttpStatusCode.BadRequest, (await Client.DeleteAsync("workflow-definitions/uji", Cancel)).StatusCode);

        await Client.SendAsync($"cancel/workflow-instances/{instance}");
        var inForce = await Client.DeleteAsync("workflow-definitions/uji", Cancel);
        Assert.Equal(HttpStatusCode.BadRequest, inForce.StatusCode);
        Assert.Contains("sedang terbit", await inForce.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);

        await Client.SendAsync("workflow-definitions/uji/retract");
        Assert.Equal(HttpStatusCode.NoContent, (await Client.DeleteAsync("workflow-definitions/uji", Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Client.GetAsync("workflow-definitions/by-definition-id/uji", Cancel)).StatusCode);
    }

    [Theory]
    [InlineData("workflow-definitions/uji")]
    [InlineData("workflow-definition-versions/")]
    public async Task What_a_colleague_publishes_in_the_moment_of_its_deletion_stays_in_force(string address)
    {
        using var colleague = Server.Client(user: "Budi");
        var draft = await Client.SaveAsync(Drawing.Waiting());
        Server.Precede(() => colleague.AskAsync("workflow-definitions/uji/publish"));

        var answer = await Client.DeleteAsync(address.EndsWith('/') ? address + draft["id"] : address, Cancel);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("sedang terbit", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        Assert.True((await Client.ReadAsync("workflow-definitions/by-definition-id/uji?versionOptions=Published"))["isPublished"]!.GetValue<bool>());
    }

    [Fact]
    public async Task Somebody_elses_newer_save_is_not_overwritten()
    {
        using var other = Server.Client(user: "Budi");
        var seen = await Client.SaveAsync(Drawing.Waiting());
        var theirs = (JsonObject)seen.DeepClone();
        theirs["name"] = "Punya Budi";
        await other.SaveAsync(theirs);

        seen["name"] = "Punya saya";
        var answer = await Client.SendAsync("workflow-definitions", new JsonObject { ["model"] = seen });
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Budi sudah menyimpan", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        Assert.Equal("Punya Budi", (await Client.ReadAsync("workflow-definitions/by-definition-id/uji"))["name"]!.ToString());
    }

    [Fact]
    public async Task A_window_from_before_somebody_elses_save_overwrites_nothing_after_its_owner_went_on_in_another()
    {
        using var other = Server.Client(user: "Budi");
        var forgotten = await Client.SaveAsync(Drawing.Waiting());
        var theirs = (JsonObject)forgotten.DeepClone();
        theirs["name"] = "Punya Budi";
        var again = await other.SaveAsync(theirs);
        again["name"] = "Punya Budi, dilanjutkan";
        await Client.SaveAsync(again);
        await Client.SaveAsync(again);

        var answer = await Client.SendAsync("workflow-definitions", new JsonObject { ["model"] = forgotten });

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("di jendela lain", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        Assert.Equal("Punya Budi, dilanjutkan", (await Client.ReadAsync("workflow-definitions/by-definition-id/uji"))["name"]!.ToString());
    }

    [Fact]
    public async Task An_editor_left_open_does_not_bring_a_deleted_drawing_back()
    {
        using var other = Server.Client(user: "Budi");
        var open = await Client.SaveAsync(Drawing.Waiting());
        await other.DeleteAsync("workflow-definitions/uji", Cancel);

        var answer = await Client.SendAsync("workflow-definitions", new JsonObject { ["model"] = open.DeepClone() });

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("sudah dihapus", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await Client.GetAsync("workflow-definitions/by-definition-id/uji", Cancel)).StatusCode);
        open["definitionId"] = null;
        Assert.NotEqual("uji", (await Client.SaveAsync(open))["definitionId"]!.ToString());
    }

    [Fact]
    public async Task Saves_of_one_person_that_overlap_are_no_conflict()
    {
        var seen = await Client.SaveAsync(Drawing.Waiting());
        await Client.SaveAsync(seen);
        await Client.SaveAsync(seen);
    }

    [Fact]
    public async Task An_exported_drawing_can_be_imported_again()
    {
        await Client.SaveAsync(Drawing.Waiting());
        var file = await Client.ReadAsync("workflow-definitions/uji/export?versionOptions=Latest&includeConsumingWorkflows=False");
        Assert.StartsWith("https://elsaworkflows.io/schemas/workflow-definition", file["$schema"]!.ToString(), StringComparison.Ordinal);
        file["definitionId"] = "salinan";
        var imported = await Client.AskAsync("workflow-definitions/import", file);
        Assert.Equal("salinan", imported["definitionId"]!.ToString());
        Assert.Equal(4, imported["root"]!["activities"]!.AsArray().Count);
    }

    [Fact]
    public async Task Several_are_published_retracted_exported_and_deleted_at_once()
    {
        var first = await Client.SaveAsync(Drawing.Waiting("satu", "Satu"));
        await Client.SaveAsync(Drawing.Waiting("dua", "Dua"));
        var both = new JsonObject { ["definitionIds"] = new JsonArray("satu", "dua", "tiga") };

        var published = await Client.AskAsync("bulk-actions/publish/workflow-definitions/by-definition-ids", both);
        Assert.Equal(2, published["published"]!.AsArray().Count);
        Assert.Equal("tiga", published["notFound"]![0]!.ToString());
        var retracted = await Client.AskAsync("bulk-actions/retract/workflow-definitions/by-definition-ids", both);
        Assert.Equal(2, retracted["retracted"]!.AsArray().Count);
        var zip = await Client.SendAsync("bulk-actions/export/workflow-definitions", new JsonObject { ["ids"] = new JsonArray(first["id"]!.ToString()) });
        Assert.Equal("application/zip", zip.Content.Headers.ContentType!.MediaType);
        var deleted = await Client.AskAsync("bulk-actions/delete/workflow-definitions/by-definition-id", both);
        Assert.Equal(2, deleted["deleted"]!.GetValue<int>());
    }

    [Fact]
    public async Task Where_only_some_of_several_are_published_or_deleted_it_is_said_why_the_others_are_not()
    {
        await Client.SaveAsync(Drawing.Waiting("satu", "Satu"));
        var broken = Drawing.Waiting("dua", "Dua");
        broken["root"]!["activities"]!.AsArray().Add(Drawing.Activity("Asing", "Lain.Asing", 1000));
        await Client.SaveAsync(broken);
        var both = new JsonObject { ["definitionIds"] = new JsonArray("satu", "dua") };

        var published = await Client.AskAsync("bulk-actions/publish/workflow-definitions/by-definition-ids", both);
        Assert.Equal("satu", Assert.Single(published["published"]!.AsArray())!.ToString());
        Assert.Equal("1 alur belum terbit.", Said(published)[0]);
        Assert.StartsWith("Dua: Asing", Said(published)[1], StringComparison.Ordinal);

        await Client.RunAsync("satu");
        var deleted = await Client.AskAsync("bulk-actions/delete/workflow-definitions/by-definition-id", both);
        Assert.Equal(1, deleted["deleted"]!.GetValue<int>());
        Assert.StartsWith("1 alur tidak dihapus. Alur yang masih dipakai perkara", Assert.Single(Said(deleted)), StringComparison.Ordinal);
        Assert.Equal("satu", Assert.Single((await Client.ReadAsync("workflow-definitions?versionOptions=Latest"))["items"]!.AsArray())!["definitionId"]!.ToString());
    }

    [Fact]
    public async Task A_run_that_cannot_begin_is_not_taken_for_one_that_has()
    {
        var model = Drawing.Waiting();
        model["root"]!["activities"]!.AsArray().Add(Drawing.Activity("Asing", "Lain.Asing", 1000));
        await Client.SaveAsync(model);

        var answer = await Client.SendAsync("workflow-definitions/uji/execute", new JsonObject { ["versionOptions"] = "Latest" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("True", Assert.Single(answer.Headers.GetValues("x-elsa-workflow-cannot-start")));
    }

    [Theory]
    [InlineData("Alur uji", null, false)]
    [InlineData("Alur uji", "uji", true)]
    [InlineData("Nama lain", null, true)]
    public async Task A_name_is_unique_or_not(string name, string? definitionId, bool expected)
    {
        await Client.SaveAsync(Drawing.Waiting());
        var answer = await Client.ReadAsync($"workflow-definitions/validation/is-name-unique?name={Uri.EscapeDataString(name)}&definitionId={definitionId}");
        Assert.Equal(expected, answer["isUnique"]!.GetValue<bool>());
    }

    private static List<string> Said(JsonObject answer) => [.. answer["errors"]![""]!.AsArray().Select(word => word!.ToString())];
}
