namespace Lajur.Registry.Cases;

/// <summary>Hides personal data in lists and from officers who do not need it.</summary>
public static class Mask
{
    /// <summary>"Siti Aminah" becomes "Siti A."; a single name keeps its first three letters ("Sukarno": "Suk…").</summary>
    public static string Name(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return words switch
        {
            [] => "…",
            [var only] => only.Length <= 3 ? $"{only[..1]}…" : $"{only[..3]}…",
            [var first, .. var rest] => $"{first} {string.Join(' ', rest.Select(word => $"{char.ToUpperInvariant(word[0])}."))}",
        };
    }

    /// <summary>Keeps the first letter and the host: "s…@contoh.id".</summary>
    public static string? Email(string? email) =>
        email is null ? null
        : email.IndexOf('@', StringComparison.Ordinal) is > 0 and var at ? $"{email[..1]}…{email[at..]}"
        : "…";

    /// <summary>Keeps the last three digits: "…789".</summary>
    public static string? Phone(string? phone) => phone is null ? null : phone.Length > 6 ? $"…{phone[^3..]}" : "…";

    /// <summary>Keeps the first four and the last two digits: "3574••••••••••01".</summary>
    public static string? Nik(string? nik) =>
        nik is null ? null : nik.Length == 16 ? $"{nik[..4]}{new string('•', 10)}{nik[^2..]}" : "…";
}
