namespace Lajur.Registry.Exchange.Tables;

/// <summary>The names of a step's outcomes where a table says one and means two.</summary>
internal static class Outcomes
{
    /// <summary>The only outcome of a step that decides nothing.</summary>
    public const string Done = "Selesai";

    private static readonly string[] s_refusals = ["tolak", "ditolak", "batal", "dibatalkan", "tidak"];
    private static readonly string[] s_denials = ["tidak ", "belum ", "kurang "];

    /// <summary>True for an outcome by which the applicant does not get what they came for.</summary>
    public static bool IsDenial(string outcome) => Array.Exists(s_refusals, word => outcome.StartsWith(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>The other outcome of a choice of two: "Tidak lengkap" and "Lengkap"; null when nobody can know it.</summary>
    public static string? OppositeOf(string outcome)
    {
        var word = outcome.Trim().ToLowerInvariant();
        return word switch
        {
            "ya" => "Tidak",
            "tidak" => "Ya",
            "ditolak" or "tolak" => "Diterima",
            "setuju" => "Tidak setuju",
            "lengkap" => "Tidak lengkap",
            "sesuai" => "Tidak sesuai",
            _ => Array.Find(s_denials, denial => word.StartsWith(denial, StringComparison.Ordinal)) is { } denied
                ? char.ToUpperInvariant(word[denied.Length]) + word[(denied.Length + 1)..]
                : null,
        };
    }
}
