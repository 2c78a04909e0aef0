using System.Globalization;

namespace Lajur.Host.Desk;

/// <summary>Sizes of files as people read them.</summary>
public static class FileSize
{
    private const double Kilo = 1024;

    /// <summary>"87 KB", "1,4 MB".</summary>
    public static string InWords(long bytes) => bytes < Kilo * Kilo
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, Math.Round(bytes / Kilo))} KB")
        : (bytes / Kilo / Kilo).ToString("0.0", CultureInfo.InvariantCulture).Replace('.', ',') + " MB";
}
