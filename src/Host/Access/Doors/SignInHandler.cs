using Lajur.Host.Access.Administrators;
using Lajur.Registry.Offices;
using Microsoft.AspNetCore.Identity;

namespace Lajur.Host.Access.Doors;

/// <summary>
/// Signs an officer in. A wrong name, a wrong password, a locked or a closed account all look alike from outside, and take
/// about the same time, so that nobody learns who works here.
/// </summary>
public sealed class SignInHandler(SignInManager<Officer> sign, IPasswordHasher<Officer> hasher, ILogger<SignInHandler> log)
{
    private static readonly Officer Nobody = new()
    {
        UserName = "",
        NormalizedUserName = "",
        Name = "",
        Position = "",
        SecurityStamp = "",
    };

    private static string? _hashOfNobody;

    /// <summary>True when the officer is signed in: the answer then carries the cookie.</summary>
    public async Task<bool> HandleAsync(SignIn command)
    {
        if (command.Password.Length is 0 or > PasswordRules.MaximumLength || command.UserName.Length is 0 or > 60)
        {
            return false;
        }

        var officer = await sign.UserManager.FindByNameAsync(command.UserName.Trim());
        if (officer is null)
        {
            hasher.VerifyHashedPassword(Nobody, _hashOfNobody ??= hasher.HashPassword(Nobody, "nobody"), command.Password);
            return false;
        }

        var result = await sign.PasswordSignInAsync(officer, command.Password, isPersistent: false, lockoutOnFailure: true);
        if (result.IsLockedOut)
        {
            log.LogWarning("Officer {OfficerId} is locked out after too many wrong passwords", officer.Id);
        }

        return result.Succeeded;
    }
}
