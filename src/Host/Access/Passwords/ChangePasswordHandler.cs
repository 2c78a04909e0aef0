using Lajur.Host.Access.Administrators;
using Lajur.Registry.Offices;
using Microsoft.AspNetCore.Identity;

namespace Lajur.Host.Access.Passwords;

/// <summary>An officer chooses a password of their own. Other windows and machines are signed out; this one stays.</summary>
public sealed class ChangePasswordHandler(SignInManager<Officer> sign)
{
    /// <summary>What is wrong, by field (current, chosen, repeated); empty when it was changed.</summary>
    public async Task<IReadOnlyDictionary<string, string>> HandleAsync(Guid officerId, string current, string chosen, string repeated)
    {
        var errors = new Dictionary<string, string>(StringComparer.Ordinal);
        var officer = await sign.UserManager.FindByIdAsync(officerId.ToString())
            ?? throw new InvalidOperationException($"Officer {officerId} is signed in but not on the staff.");
        var checkedNow = await sign.CheckPasswordSignInAsync(officer, Bounded(current), lockoutOnFailure: true);
        if (!checkedNow.Succeeded)
        {
            errors["current"] = checkedNow.IsLockedOut
                ? "Terlalu banyak percobaan. Tunggu 15 menit, lalu coba lagi."
                : "Kata sandi sekarang tidak cocok.";
        }

        if (PasswordRules.Problems(chosen, officer.UserName) is { Count: > 0 } problems)
        {
            errors["chosen"] = string.Join(' ', problems);
        }
        else if (chosen == current)
        {
            errors["chosen"] = "Pilih kata sandi yang berbeda dari yang sekarang.";
        }

        if (chosen != repeated)
        {
            errors["repeated"] = "Kedua kata sandi baru tidak sama.";
        }

        if (errors.Count == 0)
        {
            officer.PasswordHash = sign.UserManager.PasswordHasher.HashPassword(officer, chosen);
            officer.MustChangePassword = false;
            await sign.UserManager.UpdateSecurityStampAsync(officer);
            await sign.RefreshSignInAsync(officer);
        }

        return errors;
    }

    private static string Bounded(string password) => password.Length <= PasswordRules.MaximumLength ? password : "";
}
