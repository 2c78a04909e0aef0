using Lajur.Host.Access;
using Lajur.Host.StartUp;
using Lajur.Registry.Cases;
using Lajur.Registry.Offices;
using Lajur.Registry.Surveys.Invitations;
using Lajur.Registry.Tracking;
using Microsoft.AspNetCore.Components;

namespace Lajur.Host.Counter;

/// <summary>What the applicant takes home from the counter. Only an officer of the case's office can make it.</summary>
public sealed partial class ReceiptPage(
    CaseQuery cases,
    OfficeDirectory offices,
    TrackingSecret secrets,
    SurveyTokens tokens,
    TrackingAddress address,
    NavigationManager navigation)
{
    [Parameter]
    public required string Number { get; set; }

    [CascadingParameter]
    public required HttpContext Context { get; set; }

    private SignedInOfficer Officer { get; set; } = null!;

    private CaseFile? File { get; set; }

    private Office? Office { get; set; }

    private string Secret { get; set; } = "";

    private string Origin => address.RootFor(Context.Request);

    private string TrackingLink => Origin + TrackingAddress.Path(Number, Secret);

    private string SurveyLink => Origin + SurveyTokens.Path(tokens.For(File!.Id));

    protected override async Task OnInitializedAsync()
    {
        Officer = SignedInOfficer.Get(Context.User);
        File = await cases.FindAsync(Number, Officer.Id, Context.RequestAborted);
        if (File is not { MayPrintReceipt: true })
        {
            navigation.NotFound();
            return;
        }

        Office = await offices.FindAsync(Officer.OfficeId, Context.RequestAborted);
        Secret = secrets.For(File.Id);
    }
}
