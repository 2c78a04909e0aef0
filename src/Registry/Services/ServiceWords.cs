namespace Lajur.Registry.Services;

/// <summary>What a matter and the person behind it are called, in Indonesian.</summary>
/// <param name="Matter">"permohonan" or "pengaduan", as within a sentence.</param>
/// <param name="Person">"pemohon" or "pengadu", as within a sentence.</param>
/// <param name="WhyHidden">Why an officer is not shown who came, a sentence.</param>
public sealed record ServiceWords(string Matter, string Person, string WhyHidden)
{
    private static readonly ServiceWords s_application = new(
        "permohonan", "pemohon", "Data pemohon disamarkan karena Anda tidak sedang mengerjakan perkara ini.");
    private static readonly ServiceWords s_complaint = new(
        "pengaduan", "pengadu", "Identitas pengadu hanya ditunjukkan kepada kepala kantor, dan kepada petugas pengaduan selama menanganinya.");

    /// <summary><see cref="Matter"/> as at the beginning of a sentence.</summary>
    public string MatterFirst => First(Matter);

    /// <summary><see cref="Person"/> as at the beginning of a sentence.</summary>
    public string PersonFirst => First(Person);

    public static ServiceWords Of(ServiceKind kind) => kind == ServiceKind.Complaint ? s_complaint : s_application;

    private static string First(string word) => string.Concat(char.ToUpperInvariant(word[0]).ToString(), word.AsSpan(1));
}
