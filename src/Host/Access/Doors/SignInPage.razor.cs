using Microsoft.AspNetCore.Components;

namespace Lajur.Host.Access.Doors;

/// <summary>Where officers sign in.</summary>
public sealed partial class SignInPage
{
    [SupplyParameterFromQuery(Name = AccessLinks.ReturnParameter)]
    private string? Asked { get; set; }

    [SupplyParameterFromQuery(Name = "keluar")]
    private string? SignedOut { get; set; }

    [SupplyParameterFromForm(FormName = "masuk")]
    private string? UserName { get; set; }

    [SupplyParameterFromForm(FormName = "masuk")]
    private string? Password { get; set; }

    [SupplyParameterFromForm(FormName = "masuk")]
    private string? Back { get; set; }

    private bool Failed { get; set; }

    private async Task SubmitAsync()
    {
        var signedIn = await Handler.HandleAsync(new SignIn { UserName = UserName ?? "", Password = Password ?? "" });
        if (signedIn)
        {
            Navigation.NavigateTo(AccessLinks.LocalOrLanding(Back));
        }

        Failed = true;
    }
}
