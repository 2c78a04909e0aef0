using System.Text.Json.Nodes;
using Lajur.Host.Access;
using Lajur.Host.Desk;
using Lajur.Registry.Forms.Drawing;
using Microsoft.AspNetCore.Components;

namespace Lajur.Host.FormRoom;

/// <summary>The forms of a drawing: which steps need them, a new one, a copy, and out with what nothing needs.</summary>
public sealed partial class FormsPage(DrawnForms forms, SaveFormHandler save, DropFormHandler drop, NavigationManager navigation)
{
    [Parameter]
    public required string DefinitionId { get; set; }

    [CascadingParameter]
    public required HttpContext Context { get; set; }

    private SignedInOfficer Officer { get; set; } = null!;

    private DrawnFormSet? Set { get; set; }

    private string? Refusal { get; set; }

    private string? KeyError { get; set; }

    private string Key { get; set; } = "";

    protected override async Task OnInitializedAsync()
    {
        Officer = SignedInOfficer.Get(Context.User);
        Set = await forms.FindAsync(DefinitionId, Officer.OfficeId, ct: Context.RequestAborted);
        if (Set is null)
        {
            Context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }

    private static string Uses(DrawnForm form) => form switch
    {
        { IsIntake: true, Steps.Count: 0 } => "Permohonan",
        { IsIntake: true } => $"Permohonan; {string.Join("; ", form.Steps)}",
        { IsUnused: true } => "Belum dipakai",
        _ => string.Join("; ", form.Steps),
    };

    private async Task CreateAsync()
    {
        Key = (await Context.Request.ReadFormAsync(Context.RequestAborted))["kunci"].ToString().Trim();
        var json = new JsonObject { ["type"] = "default", ["id"] = $"formulir-{Key}", ["schemaVersion"] = 19, ["title"] = Key, ["components"] = new JsonArray() };
        KeyError = await AddAsync(Key, json.ToJsonString());
    }

    private async Task CopyAsync(DrawnForm form)
    {
        var key = Enumerable.Range(1, 99).Select(number => number == 1 ? $"{form.Key}-salinan" : $"{form.Key}-salinan-{number}")
            .First(name => Set!.Find(name) is null);
        Refusal = await AddAsync(key, form.Json);
    }

    private async Task<string?> AddAsync(string key, string json)
    {
        var result = await save.HandleAsync(
            new() { DefinitionId = DefinitionId, OfficeId = Officer.OfficeId, Key = key, Json = json, BaseVersion = null, By = new(Officer.Id, Officer.Name) },
            Context.RequestAborted);
        switch (result)
        {
            case SaveFormResult.Saved:
                navigation.NavigateTo(DesignerLinks.Form(DefinitionId, key));
                return null;
            case SaveFormResult.KeyRefused refused:
                Context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
                return refused.Reason;
            case SaveFormResult.Invalid invalid:
                Context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
                return $"Formulir ini belum dapat disalin: {invalid.Problems[0].Text}";
            default:
                Context.Response.StatusCode = StatusCodes.Status404NotFound;
                return "Alur ini tidak ada lagi.";
        }
    }

    private async Task DropAsync(DrawnForm form)
    {
        var posted = await Context.Request.ReadFormAsync(Context.RequestAborted);
        var result = await drop.HandleAsync(
            new()
            {
                DefinitionId = DefinitionId,
                OfficeId = Officer.OfficeId,
                Key = form.Key,
                By = new(Officer.Id, Officer.Name),
                Version = int.TryParse(posted["_versi"], System.Globalization.CultureInfo.InvariantCulture, out var seen) ? seen : 0,
            },
            Context.RequestAborted);
        if (result is DropFormResult.Dropped)
        {
            navigation.NavigateTo(DesignerLinks.Forms(DefinitionId));
            return;
        }

        Refusal = (result as DropFormResult.Refused)?.Reason ?? "Alur ini tidak ada lagi.";
        Context.Response.StatusCode = StatusCodes.Status409Conflict;
    }
}
