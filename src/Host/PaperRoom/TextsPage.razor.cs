using Lajur.Engine.Definitions;
using Lajur.Engine.Storage;
using Lajur.Host.Access;
using Lajur.Host.Desk;
using Lajur.Registry.Services;
using Lajur.Registry.Services.Texts;
using Lajur.Registry.Speech;
using Microsoft.AspNetCore.Components;

namespace Lajur.Host.PaperRoom;

/// <summary>Standard and identity page of a drawing: written here, in force when the drawing is published.</summary>
public sealed partial class TextsPage(
    ServiceCatalog services, IWorkflowStore store, VersionTexts texts, SaveTextsHandler save, NavigationManager navigation)
{
    /// <summary>The posted number of the text that was opened.</summary>
    public const string BaseField = "_dasar";

    [Parameter]
    public required string DefinitionId { get; set; }

    [SupplyParameterFromQuery(Name = "disimpan")]
    public string? Saved { get; set; }

    [CascadingParameter]
    public required HttpContext Context { get; set; }

    private SignedInOfficer Officer { get; set; } = null!;

    private VersionText? Text { get; set; }

    private PostedText Fields { get; set; } = null!;

    private int Base { get; set; }

    private string? Refusal { get; set; }

    protected override async Task OnInitializedAsync()
    {
        Officer = SignedInOfficer.Get(Context.User);
        var cancel = Context.RequestAborted;
        if (await services.FindByDefinitionAsync(DefinitionId, cancel) is not { } service || service.OfficeId != Officer.OfficeId
            || await store.FindDefinitionAsync(DefinitionId, VersionOptions.Latest, cancel) is not { } latest)
        {
            Context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        Text = await texts.ReadAsync(latest, service, cancel);
        Base = Text.Number;
        Fields = PostedText.Of(ServiceText.Of(Text.Service));
    }

    private async Task SaveAsync()
    {
        if (Text is null)
        {
            return;
        }

        var form = await Context.Request.ReadFormAsync(Context.RequestAborted);
        Fields = PostedText.Of(form);
        Base = int.TryParse(form[BaseField], System.Globalization.CultureInfo.InvariantCulture, out var seen) ? seen : 0;
        if (Fields.Read(ServiceText.Of(Text.Service)) is not { } text)
        {
            Context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return;
        }

        var result = await save.HandleAsync(
            new() { DefinitionId = DefinitionId, OfficeId = Officer.OfficeId, Text = text, BaseNumber = Base, By = new(Officer.Id, Officer.Name) },
            Context.RequestAborted);
        switch (result)
        {
            case SaveTextsResult.Saved:
                navigation.NavigateTo($"{DesignerLinks.Texts(DefinitionId)}?disimpan=ya");
                break;
            case SaveTextsResult.Overtaken overtaken:
                Context.Response.StatusCode = StatusCodes.Status409Conflict;
                Base = Text.Number;
                Refusal = $"{overtaken.By} sudah menyimpan naskah ini pada {IndonesianTime.Moment(overtaken.At, Officer.Zone)}. "
                    + "Perubahan Anda belum disimpan dan tetap ada di halaman ini. Simpan sekali lagi untuk menggantikan naskah itu.";
                break;
            default:
                Context.Response.StatusCode = StatusCodes.Status404NotFound;
                Refusal = "Alur ini tidak ada lagi.";
                break;
        }
    }

    private bool IsEmpty(StandardPart part) => Fields[PostedText.Field(part, "teks")].Length + Fields[PostedText.Field(part, "butir")].Length == 0;

    private bool HasError(StandardPart part) =>
        Fields.Errors.Keys.Any(field => field.StartsWith(PostedText.Field(part, ""), StringComparison.Ordinal));
}
