using Lajur.Registry.Speech;

namespace Lajur.Host.Forms;

/// <summary>Sizes of files in words.</summary>
public static class FileSizes
{
    private const double Kilo = 1024;

    /// <summary>"820 KB", "1,4 MB".</summary>
    public static string ToText(long bytes) => bytes < Kilo * Kilo
        ? string.Create(IndonesianSpeech.Culture, $"{Math.Max(1, Math.Round(bytes / Kilo)):0} KB")
        : string.Create(IndonesianSpeech.Culture, $"{bytes / (Kilo * Kilo):0.#} MB");
}
