using System.Text.Json.Nodes;
using Lajur.Engine.Definitions;
using Lajur.Engine.Library;
using Lajur.Engine.Storage;
using Lajur.Studio.Tests.Server;
using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Studio.Tests.Definitions;

/// <summary>What other pages keep with a drawing is not Studio's to change: the versions of its forms.</summary>
public sealed class KeptPropertiesTests : StudioTests
{
    private const string Forms = "lajurForms";

    [Fact]
    public async Task A_save_from_an_editor_that_was_opened_earlier_does_not_undo_the_forms()
    {
        var opened = await Client.SaveAsync(Drawing.Waiting());
        await PinAsync("permohonan", 3);
        opened["customProperties"]![Forms] = new JsonObject { ["permohonan"] = 2 };

        var saved = await Client.SaveAsync(opened, publish: true);

        Assert.Equal(3, Pin(saved));
        Assert.Equal(3, Pin(await Client.ReadAsync("workflow-definitions/by-definition-id/uji?versionOptions=Published")));
    }

    [Fact]
    public async Task Rolling_back_brings_the_forms_of_that_version_back()
    {
        await Client.SaveAsync(Drawing.Waiting());
        await PinAsync("permohonan", 1);
        await Client.AskAsync("workflow-definitions/uji/publish");
        await PinAsync("permohonan", 2);
        await Client.AskAsync("workflow-definitions/uji/publish");

        await Client.SendAsync("workflow-definitions/uji/revert/1");

        Assert.Equal(1, Pin(await Client.ReadAsync("workflow-definitions/by-definition-id/uji")));
        Assert.Equal(2, Pin(await Client.ReadAsync("workflow-definitions/by-definition-id/uji?versionOptions=Published")));
    }

    [Fact]
    public async Task A_copy_takes_the_forms_of_its_original_along()
    {
        await Client.SaveAsync(Drawing.Waiting());
        await PinAsync("permohonan", 3);
        var copy = await Client.ReadAsync("workflow-definitions/by-definition-id/uji");
        copy["definitionId"] = null;

        Assert.Equal(3, Pin(await Client.SaveAsync(copy)));
    }

    [Fact]
    public async Task A_drawing_from_elsewhere_brings_no_forms()
    {
        await Client.SaveAsync(Drawing.Waiting());
        await PinAsync("permohonan", 3);
        var (other, model) = (Drawing.Waiting("lain"), Drawing.Waiting("asing"));
        other["customProperties"] = new JsonObject { [Forms] = new JsonObject { ["permohonan"] = 3 }, ["service"] = "lain" };
        model["customProperties"] = new JsonObject { [Forms] = new JsonObject { ["permohonan"] = 7 } };

        Assert.Null(Pin(await Client.SaveAsync(other)));
        Assert.Null(Pin(await Client.SaveAsync(model)));
    }

    [Fact]
    public async Task Another_offices_forms_are_not_had_by_copying_their_numbers()
    {
        await Client.SaveAsync(Drawing.Waiting());
        await PinAsync("permohonan", 3);
        var copy = await Client.ReadAsync("workflow-definitions/by-definition-id/uji");
        copy["definitionId"] = null;
        using var kedopok = Server.Client("kedopok");

        Assert.Null(Pin(await kedopok.SaveAsync(copy)));
    }

    private static int? Pin(JsonObject definition) => definition["customProperties"]?[Forms]?["permohonan"]?.GetValue<int>();

    /// <summary>As another page saves it.</summary>
    private async Task PinAsync(string form, int version)
    {
        await using var scope = Server.Services.CreateAsyncScope();
        var latest = await scope.ServiceProvider.GetRequiredService<IWorkflowStore>().FindDefinitionAsync("uji", VersionOptions.Latest, Cancel);
        var draft = latest!.Clone();
        draft.Json["customProperties"]![Forms] = new JsonObject { [form] = version };
        await scope.ServiceProvider.GetRequiredService<DefinitionLibrary>().SaveDraftAsync(draft, Cancel);
    }
}
