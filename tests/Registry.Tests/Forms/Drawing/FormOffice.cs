using System.Text.Json.Nodes;
using Lajur.Engine.Definitions;
using Lajur.Engine.Library;
using Lajur.Registry.Forms.Drawing;
using Lajur.Registry.Services;
using Lajur.Registry.Tests.Cases;

namespace Lajur.Registry.Tests.Forms.Drawing;

/// <summary>What administrators do to the small procedure and its forms; its section answers with a form.</summary>
internal static class FormOffice
{
    public const string Intake = "permohonan";
    public const string Answer = "jawaban-bidang";

    private static CancellationToken Ct => CaseOffice.Ct;

    /// <summary>Publishes the procedure; the version it got.</summary>
    public static async Task<int> DrawAsync(this CaseOffice office)
    {
        var json = SmallProcedure.Json();
        json["root"]!["activities"]!.AsArray().OfType<JsonObject>().Single(step => step["id"]!.ToString() == "Bidang")["form"] = new JsonObject
        {
            ["typeName"] = "String",
            ["expression"] = new JsonObject { ["type"] = "Literal", ["value"] = Answer },
        };
        await office.WithAsync<DefinitionLibrary, WorkflowDefinition>(library => library.SaveDraftAsync(new(json), Ct));
        return await office.PublishAsync();
    }

    public static async Task<int> PublishAsync(this CaseOffice office) =>
        Assert.IsType<PublishOutcome.Published>(
            await office.WithAsync<DefinitionLibrary, PublishOutcome>(library => library.PublishAsync(SmallProcedure.DefinitionId, Ct))).Definition.Version;

    public static Task<WorkflowDefinition?> RollBackAsync(this CaseOffice office, int version) =>
        office.WithAsync<DefinitionLibrary, WorkflowDefinition?>(library => library.RevertAsync(SmallProcedure.DefinitionId, version, Ct));

    public static Task<DrawnFormSet?> FormsAsync(this CaseOffice office, VersionOptions? version = null) =>
        office.WithAsync<DrawnForms, DrawnFormSet?>(forms => forms.FindAsync(SmallProcedure.DefinitionId, office.Service.OfficeId, version, Ct));

    /// <summary>A form of the draft as it stands.</summary>
    public static async Task<DrawnForm> FormAsync(this CaseOffice office, string key) => (await office.FormsAsync())!.Find(key)!;

    /// <summary>The form by which people apply now.</summary>
    public static async Task<Form> IntakeFormAsync(this CaseOffice office) =>
        (await office.WithAsync<IntakeForms, Form?>(forms => forms.FindAsync(office.Service, Ct)))!;

    /// <summary>A form asking one thing, under a title that tells versions apart.</summary>
    public static string Asking(string title) =>
        $$"""
        { "type": "default", "id": "uji", "components": [
          { "type": "textfield", "id": "f_perihal", "key": "perihal", "label": "{{title}}" },
          { "type": "textarea", "id": "f_pertanyaan", "key": "pertanyaan", "label": "Pertanyaan" } ] }
        """;

    public static Task<SaveFormResult> SaveFormAsync(
        this CaseOffice office, string key, string title, int? seen, string by = "Admin", Guid? officeId = null) =>
        office.WithAsync<SaveFormHandler, SaveFormResult>(save => save.HandleAsync(
            new()
            {
                DefinitionId = SmallProcedure.DefinitionId,
                OfficeId = officeId ?? office.Service.OfficeId,
                Key = key,
                Json = Asking(title),
                BaseVersion = seen,
                By = new(Id: null, by),
            },
            Ct));

    /// <summary>Saves over the version there is; the version it made.</summary>
    public static async Task<int> ChangeFormAsync(this CaseOffice office, string key, string title) =>
        Assert.IsType<SaveFormResult.Saved>(await office.SaveFormAsync(key, title, (await office.FormAsync(key)).Version)).Version;

    public static Task<DropFormResult> DropFormAsync(this CaseOffice office, string key, int seen) =>
        office.WithAsync<DropFormHandler, DropFormResult>(drop => drop.HandleAsync(
            new()
            {
                DefinitionId = SmallProcedure.DefinitionId,
                OfficeId = office.Service.OfficeId,
                Key = key,
                Version = seen,
                By = new(Id: null, "Admin"),
            },
            Ct));
}
