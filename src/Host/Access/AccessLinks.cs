namespace Lajur.Host.Access;

/// <summary>Every address of this feature.</summary>
public static class AccessLinks
{
    /// <summary>The sign-in page.</summary>
    public const string SignIn = "/masuk";

    /// <summary>Where the sign-out form posts to.</summary>
    public const string SignOut = "/keluar";

    /// <summary>An officer's own page: what they may do, and the password.</summary>
    public const string Account = "/akun";

    /// <summary>Where somebody who holds lanes in two offices goes from one to the other.</summary>
    public const string Switch = "/akun/kantor";

    /// <summary>What a signed-in person reads who may not enter.</summary>
    public const string Denied = "/masuk/ditolak";

    /// <summary>The query parameter that says where to go after signing in.</summary>
    public const string ReturnParameter = "kembali";

    /// <summary>Where an officer lands who did not ask for a page.</summary>
    public const string Landing = "/tugas";

    /// <summary>
    /// The address to go to after signing in: <paramref name="asked"/> when it is a path of this host, else the landing page.
    /// Anything a browser could read as another host (<c>//host</c>, <c>/\host</c>, control characters) is refused.
    /// </summary>
    public static string LocalOrLanding(string? asked)
    {
        var local = asked is { Length: > 0 and <= 2000 }
            && asked[0] == '/'
            && (asked.Length == 1 || asked[1] is not ('/' or '\\'))
            && !asked.Any(char.IsControl)
            && !asked.StartsWith(SignIn, StringComparison.OrdinalIgnoreCase)
            && !asked.StartsWith(SignOut, StringComparison.OrdinalIgnoreCase);
        return local ? asked! : Landing;
    }
}
