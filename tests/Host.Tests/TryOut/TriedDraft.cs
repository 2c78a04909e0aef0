using System.Text.Json.Nodes;
using Lajur.Engine.Definitions;
using Lajur.Engine.Library;
using Lajur.Host.TryOut.Examples;
using Lajur.Host.TryOut.Moves;
using Lajur.Host.TryOut.Sandboxes;
using Lajur.Registry;
using Lajur.Registry.Cases;
using Lajur.Registry.Forms;
using Lajur.Registry.Forms.Drawing;
using Lajur.Registry.Offices;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Host.Tests.TryOut;

/// <summary>Tries drafts of a host's offices out, below their page.</summary>
internal static class TriedDraft
{
    public const string Information = "probolinggo-informasi";

    public static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>What a try-out of a drawing of Probolinggo begins with now.</summary>
    public static async Task<OfficeCopy> CopyAsync(this HostFixture host, string definitionId = Information)
    {
        var office = await host.WithAsync<OfficeDirectory, Office?>(offices => offices.FindAsync("probolinggo", Ct));
        return (await host.WithAsync<OfficeCopies, OfficeCopy?>(copies => copies.FindAsync(definitionId, office!.Id, Ct)))!;
    }

    /// <summary>Begins to try the information service out, with a step of its drawing changed if a test says so.</summary>
    public static async Task<Sandbox> TryAsync(
        this HostFixture host, DateTimeOffset? beginsAt = null, (string Step, string Input, JsonObject Value)? change = null)
    {
        var copy = await host.CopyAsync();
        if (change is { } given)
        {
            var draft = copy.Draft.Clone();
            Step(draft, given.Step)[given.Input] = given.Value;
            copy = copy with { Draft = draft };
        }

        return await Sandbox.OpenAsync(copy, host.Services.GetRequiredService<SandboxTemplate>(), beginsAt ?? host.Clock.GetUtcNow(), Ct);
    }

    public static JsonObject Step(WorkflowDefinition drawing, string id) => drawing.Json["root"]!["activities"]!.AsArray().OfType<JsonObject>()
        .Single(step => step["id"]!.ToString() == id);

    /// <summary>An input of a step: a formula, or a list as an object.</summary>
    public static JsonObject Input(string type, string value) => new()
    {
        ["typeName"] = "Object",
        ["expression"] = new JsonObject { ["type"] = type, ["value"] = value },
    };

    /// <summary>Changes the draft of a drawing as the editor would.</summary>
    public static Task<WorkflowDefinition> RedrawAsync(this HostFixture host, string definitionId, Action<WorkflowDefinition> change) =>
        host.WithAsync<IServiceProvider, WorkflowDefinition>(async services =>
        {
            var drawing = (await services.GetRequiredService<Engine.Storage.IWorkflowStore>().FindDefinitionAsync(definitionId, VersionOptions.Latest, Ct))!.Clone();
            change(drawing);
            return await services.GetRequiredService<DefinitionLibrary>().SaveDraftAsync(drawing, Ct);
        });

    /// <summary>An application with example values, by telephone, so that it goes the way of step 2.a.</summary>
    public static async Task<Move.Apply> ApplicationAsync(this HostFixture host, Sandbox sandbox)
    {
        var form = (await host.WithAsync<IntakeForms, string?>(forms => forms.FindFilledAsync(sandbox.Copy.Service, Ct)))!;
        var person = new ExamplePerson(sandbox.Copy.Office.RegionCode);
        var values = new ExampleValues(FormSchema.Parse(form), person, sandbox.Copy.Office.Zone.DateOf(sandbox.Now)).Fill(new Dictionary<string, string[]>());
        return new(
            sandbox.Now, Channel.Telephone,
            new() { Name = ExamplePerson.Name, Email = ExamplePerson.Email, Phone = ExamplePerson.Phone, Medium = ContactMedium.Email, Nik = person.Nik },
            values, []);
    }

    /// <summary>Takes and finishes the open task of a step as the first officer who may.</summary>
    public static async Task FinishAsync(this Sandbox sandbox, string step, string outcome, params (string Field, string Value)[] values)
    {
        var task = (await sandbox.LookAsync(null, Ct)).Tasks.Single(one => one.Ref.ActivityId == step);
        Assert.IsType<MoveResult.Done>(await sandbox.DoAsync(new Move.Claim(task.Ref, task.Hands[0].Id), Ct));
        var result = await sandbox.DoAsync(
            new Move.Complete(task.Ref, outcome, values.ToDictionary(one => one.Field, one => new[] { one.Value }, StringComparer.Ordinal), []), Ct);
        Assert.True(result is MoveResult.Done, result.ToString());
    }

    /// <summary>How many rows each table of the host's database has.</summary>
    public static Task<Dictionary<string, long>> RowsAsync(this HostFixture host) => host.WithAsync<RegistryDb, Dictionary<string, long>>(async db =>
    {
        var tables = db.Model.GetEntityTypes().Select(type => type.GetTableName()).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var counts = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var table in tables)
        {
            var statement = $"SELECT count(*) AS \"Value\" FROM \"{table}\"";
            counts[table] = await db.Database.SqlQueryRaw<long>(statement).SingleAsync(Ct);
        }

        return counts;
    });
}
