using Lajur.Registry.Offices;
using Microsoft.AspNetCore.Identity;

namespace Lajur.Host.Access;

/// <summary>The accounts to try Lajur with, in Development only.</summary>
public static class DemoAccounts
{
    /// <summary>Known to everybody; a host in production refuses to start while an account has it.</summary>
    public const string Password = "Lajur-demo-1";

    /// <summary>Makes the hash of a demo account. The password is public, so one hash serves all of them.</summary>
    public static Func<Officer, string> Hasher(IPasswordHasher<Officer> hasher)
    {
        string? hash = null;
        return officer => hash ??= hasher.HashPassword(officer, Password);
    }
}
