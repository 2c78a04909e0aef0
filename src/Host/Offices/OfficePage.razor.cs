using Lajur.Host.Access;
using Lajur.Host.Access.Passwords;
using Lajur.Host.Forms;
using Lajur.Host.Offices.Channels;
using Lajur.Registry.Offices;
using Lajur.Registry.Offices.Keeping;
using Microsoft.AspNetCore.Components;

namespace Lajur.Host.Offices;

/// <summary>What is known of the own office, to be changed, or of a new one.</summary>
public sealed partial class OfficePage(SaveOfficeHandler save, IssuePasswordHandler issue, OfficeDirectory offices, NavigationManager navigation, TimeProvider clock)
{
    [CascadingParameter] public required HttpContext Context { get; set; }

    private SignedInOfficer Keeper { get; set; } = null!;

    private bool IsNew { get; set; }

    private OfficeForm Values { get; set; } = new();

    private IReadOnlyDictionary<string, string> Errors { get; set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    private string OperationId { get; set; } = "";

    private string? Issued { get; set; }

    private bool IsSaved { get; set; }

    private string Address => IsNew ? OfficeLinks.New : OfficeLinks.Own;

    private string Title => IsNew ? "Kantor baru" : "Data kantor";

    protected override async Task OnInitializedAsync()
    {
        Keeper = SignedInOfficer.Get(Context.User);
        IsNew = Context.Request.Path == OfficeLinks.New;
        OperationId = NewOperation();
        Values = IsNew || await offices.FindAsync(Keeper.OfficeId, Context.RequestAborted) is not { } office ? new() : OfficeForm.Of(office);
    }

    private async Task SaveAsync()
    {
        var form = await Context.Request.ReadFormAsync(Context.RequestAborted);
        (Values, OperationId) = (OfficeForm.Of(form), PostedForm.OperationOf(form, OperationId));
        if (ChannelForm.Changed(Values.Channels, form[PostedForm.ActionField].ToString()) is { } rows)
        {
            Values = Values with { Channels = rows };
            return;
        }

        Values = Values with { Channels = ChannelForm.Written(Values.Channels) };
        switch (await save.HandleAsync(Values.ToCommand(Keeper.Id, IsNew ? null : Keeper.OfficeId, OperationId), Context.RequestAborted))
        {
            case SaveOfficeResult.Saved { FirstAdministratorId: { } first }:
                Issued = await issue.BeginAsync(Keeper, first, Context.RequestAborted);
                break;
            case SaveOfficeResult.Saved when IsNew:
                navigation.NavigateTo(OfficeLinks.List);
                break;
            case SaveOfficeResult.Saved:
                (IsSaved, OperationId) = (true, NewOperation());
                break;
            case SaveOfficeResult.Invalid invalid:
                Errors = invalid.Errors;
                Context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
                break;
            default:
                navigation.NavigateTo(AccessLinks.Denied);
                break;
        }
    }

    private string? Mistake(string field) => Errors.GetValueOrDefault(field);

    private string? Flag(string field) => Errors.ContainsKey(field) ? "has-error" : null;

    private string NewOperation() => Guid.CreateVersion7(clock.GetUtcNow()).ToString();
}
