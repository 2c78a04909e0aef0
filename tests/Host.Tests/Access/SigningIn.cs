using Lajur.Host.Access;
using Lajur.Host.StartUp;

namespace Lajur.Host.Tests.Access;

/// <summary>Visitors who are officers.</summary>
public static class SigningIn
{
    /// <summary>Fills in the sign-in page that is open, or opens it.</summary>
    public static async Task SignInAsync(this Visitor visitor, string userName, string password = DemoAccounts.Password)
    {
        if (visitor.Page is null || !visitor.At.StartsWith(AccessLinks.SignIn, StringComparison.Ordinal))
        {
            await visitor.OpenAsync(AccessLinks.SignIn);
        }

        await visitor.SubmitAsync(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["UserName"] = userName,
            ["Password"] = password,
        });
    }

    /// <summary>A new visitor, signed in.</summary>
    public static async Task<Visitor> OfficerAsync(this HostFixture host, string userName)
    {
        var visitor = host.NewVisitor();
        await visitor.SignInAsync(userName);
        Assert.StartsWith("/tugas", visitor.At, StringComparison.Ordinal);
        return visitor;
    }
}
