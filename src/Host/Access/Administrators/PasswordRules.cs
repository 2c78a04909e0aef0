namespace Lajur.Host.Access.Administrators;

/// <summary>What a password must be: long and varied enough not to be guessed, without riddles about symbols.</summary>
public static class PasswordRules
{
    /// <summary>The least number of characters.</summary>
    public const int MinimumLength = 12;

    /// <summary>More than this is not read; hashing an endless text would be a way to wear the host out.</summary>
    public const int MaximumLength = 200;

    /// <summary>Every reason why <paramref name="password"/> is too weak, as sentences that say what to do; empty when it will do.</summary>
    public static IReadOnlyList<string> Problems(string password, string userName)
    {
        var problems = new List<string>();
        if (password.Length < MinimumLength)
        {
            problems.Add($"Kata sandi paling sedikit {MinimumLength} karakter. Anda menulis {password.Length}.");
        }

        if (password.Length > MaximumLength)
        {
            problems.Add($"Kata sandi paling banyak {MaximumLength} karakter.");
        }

        if (password.Distinct().Count() < 6)
        {
            problems.Add("Pakai paling sedikit 6 karakter yang berbeda.");
        }

        if (password.All(char.IsAsciiDigit))
        {
            problems.Add("Tambahkan huruf; angka saja mudah ditebak.");
        }

        if (userName.Length > 2 && password.Contains(userName, StringComparison.OrdinalIgnoreCase))
        {
            problems.Add("Kata sandi tidak boleh memuat nama pengguna.");
        }

        return problems;
    }
}
